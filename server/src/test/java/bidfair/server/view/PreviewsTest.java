package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Entry;
import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.PublicRow;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What rows foretell is what then happens, over a whole game. */
class PreviewsTest {
  private static final FirmId FIRM = new FirmId(1);

  private final HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 3, 5);
  private final Set<String> seen = new HashSet<>();

  @Test
  void whatRowsForetellHappens() {
    room.found("Ann");
    room.start();
    room.passDay();
    while (room.game().isRunning()) {
      room.letRobotsPlay();
      room.advice(1, "balanced").forEach(this::playAsForetold);
      exhibitNowAndThen();
      giveBackAsForetold();
      passDayAsForetold();
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(
            "bond", "care", "freight", "refund", "seminar", "decay", "month", "exhibition");
  }

  private void playAsForetold(Action action) {
    switch (action) {
      case Action.SubmitBid(TenderId tender, _, _, _) -> {
        boolean free = room.game().bids().standing(tender, FIRM).isEmpty() && !isStable(tender);
        Money bond = free ? tender(tender).bidBond() : Money.ZERO;
        costs(free ? "bond" : "", bond, action);
      }
      case Action.ShipOrder(OrderId order) -> costs("freight", order(order).freight(), action);
      case Action.VisitClient(ClientId client) -> {
        FirmRow.Relation before = relation(client);
        if (play(action)) {
          seen.add("care");
          assertThat(relation(client).recognition())
              .isEqualTo(before.recognition() + before.preview().careVisit());
        }
      }
      default -> play(action);
    }
  }

  private void costs(String what, Money foretold, Action action) {
    Money before = cash();
    if (play(action) && !what.isEmpty()) {
      seen.add(what);
      assertThat(before.minus(cash())).as("%s", action).isEqualTo(foretold);
    }
  }

  private void exhibitNowAndThen() {
    if (room.game().day() % 90 == 32) {
      IndustryId industry = room.game().market().industries().getFirst().id();
      play(new Action.StartExhibition(industry, ExhibitionSize.SMALL));
    }
  }

  /** Buys a little, and gives all of it back once it is there. */
  private void giveBackAsForetold() {
    ProductId product = room.game().market().industries().getFirst().products().getFirst().id();
    if (room.game().day() == 1) {
      play(new Action.BuyGoods(product, 7));
    } else if (room.game().day() == 5) {
      FirmRow.Stock stock = GoodsRows.stock(room.game(), FIRM).getFirst();
      Money before = cash();
      assertThat(play(new Action.ReturnGoods(stock.key(), stock.quantity()))).isTrue();
      assertThat(cash().minus(before)).isEqualTo(stock.refund());
      seen.add("refund");
    }
  }

  private void passDayAsForetold() {
    Map<ClientId, FirmRow.Relation> before = new TreeMap<>();
    new RelationRows().of(room, room.game(), FIRM).forEach(row -> before.put(row.key(), row));
    Money monthlyCost = MineRows.of(room, FIRM).getFirst().monthlyCost();
    List<Event> events = room.passDayTelling();
    Set<ClientId> changed = new HashSet<>();
    Money paid = Money.ZERO;
    for (Event event : events) {
      switch (event) {
        case Event.MonthOpened _ -> changed.addAll(before.keySet());
        case Event.RecognitionChanged change when change.firm().equals(FIRM) -> {
          FirmRow.Relation row = before.get(change.client());
          if (row != null && changed.add(change.client())) {
            assertForetold(row, change);
          }
        }
        case Event.Booked(FirmId firm, Entry entry, Money amount, _)
            when firm.equals(FIRM) && entry.name().startsWith("MONTHLY_") ->
            paid = paid.plus(amount);
        default -> {}
      }
    }
    if (paid.isPositive()) {
      seen.add("month");
      assertThat(paid).isEqualTo(monthlyCost);
    }
  }

  private void assertForetold(FirmRow.Relation row, Event.RecognitionChanged change) {
    int gain = change.to() - change.from();
    FirmRow.Preview preview = row.preview();
    switch (change.cause()) {
      case DECAY -> {
        seen.add("decay");
        assertThat(change.to()).isEqualTo(row.afterDecay());
      }
      case SEMINAR -> {
        seen.add("seminar");
        assertThat(gain).isIn(preview.fittingSeminar(), preview.otherSeminar());
      }
      case EXHIBITION, SPILLOVER -> {
        seen.add("exhibition");
        assertThat(gain)
            .isIn(preview.smallExhibition(), preview.mediumExhibition(), preview.largeExhibition());
      }
      case CARE_VISIT, ON_TIME, LATE, SATISFACTION, DEFAULTED -> {}
    }
  }

  private boolean play(Action action) {
    return room.play(1, action).equals("ACCEPTED");
  }

  private Money cash() {
    return room.game().ledger(FIRM).cash();
  }

  private boolean isStable(TenderId tender) {
    GameState game = room.game();
    Relation relation = game.relation(FIRM, game.market().tender(tender).client());
    return relation.stage() == Stage.STABLE;
  }

  private PublicRow.TenderCall tender(TenderId id) {
    return MarketRows.tenders(room.game()).stream()
        .filter(row -> row.key().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private FirmRow.FirmOrder order(OrderId id) {
    return OrderRows.of(room.game(), FIRM).stream()
        .filter(row -> row.key().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private FirmRow.Relation relation(ClientId id) {
    return new RelationRows()
        .of(room, room.game(), FIRM).stream()
            .filter(row -> row.key().equals(id))
            .findFirst()
            .orElseThrow();
  }
}
