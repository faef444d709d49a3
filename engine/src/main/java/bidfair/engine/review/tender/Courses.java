package bidfair.engine.review.tender;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.market.Client;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the recognition of every firm with every client it manages goes this month. */
final class Courses implements Spectator {
  private final CampaignLog campaigns;
  private final Map<FirmId, Map<ClientId, Tale>> tales = new TreeMap<>();

  /** A course that still goes on. */
  private record Tale(Course start, List<Stroke> strokes) {}

  Courses(CampaignLog campaigns) {
    this.campaigns = campaigns;
  }

  /** Empty if the firm does not manage the client. */
  Optional<Course> of(FirmId firm, ClientId client) {
    return tale(firm, client)
        .map(tale -> {
          Course start = tale.start();
          return new Course(start.since(), start.recognition(), start.campaigns(), tale.strokes());
        });
  }

  @Override
  public void after(GameState state, Event event) {
    int day = state.day();
    switch (event) {
      case Event.MonthOpened _ -> beginAll(state);
      case Event.StageChanged(var firm, var client, var from, var to, _)
          when from.isManaged() != to.isManaged() ->
          begin(state, firm, client);
      case Event.CampaignReached(var campaign, var firm, var client) ->
          add(firm, client, campaigns.stroke(state, campaign, firm, client));
      case Event.ClientVisited(var firm, var client) -> add(firm, client, new Stroke.Visited(day));
      case Event.OrderAccepted(var id, int daysLate, _, int satisfaction) -> {
        Order order = state.orders().get(id);
        add(order.firm(), order.client(), new Stroke.Delivered(day, daysLate, satisfaction));
      }
      case Event.OrderEnded(var id, var status) when status == Order.Status.DEFAULTED -> {
        Order order = state.orders().get(id);
        add(order.firm(), order.client(), new Stroke.Defaulted(day));
      }
      default -> {}
    }
  }

  private void beginAll(GameState state) {
    for (var firm : state.firms()) {
      for (Client client : state.market().clients()) {
        begin(state, firm.id(), client.id());
      }
    }
  }

  private void begin(GameState state, FirmId firm, ClientId client) {
    var relation = state.relation(firm, client);
    var own = tales.computeIfAbsent(firm, _ -> new TreeMap<>());
    if (relation.isManaged()) {
      own.put(client, new Tale(Course.from(state.day(), relation), new ArrayList<>()));
    } else {
      own.remove(client);
    }
  }

  private void add(FirmId firm, ClientId client, Stroke stroke) {
    tale(firm, client).ifPresent(tale -> tale.strokes().add(stroke));
  }

  private Optional<Tale> tale(FirmId firm, ClientId client) {
    return Optional.ofNullable(tales.getOrDefault(firm, Map.of()).get(client));
  }
}
