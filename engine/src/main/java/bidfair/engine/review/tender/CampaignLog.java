package bidfair.engine.review.tender;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.market.Client;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.rules.CampaignGains;
import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.units.CampaignId;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The campaigns that ran at any time this month, with the day of their start. */
final class CampaignLog implements Spectator {
  private final Map<FirmId, List<Run>> runs = new TreeMap<>();

  private record Run(Campaign campaign, int startedOn) {}

  @Override
  public void after(GameState state, Event event) {
    if (event instanceof Event.MonthOpened) {
      runs.values().forEach(own -> own.removeIf(run -> run.campaign().endsOn() < state.day()));
    } else if (event instanceof Event.CampaignStarted(var campaign)) {
      runs.computeIfAbsent(campaign.firm(), _ -> new ArrayList<>())
          .add(new Run(campaign, state.day()));
    }
  }

  /** What a campaign does to a managed client that it reaches today. */
  Stroke stroke(GameState state, CampaignId id, FirmId firm, ClientId client) {
    Run run =
        runs(firm).stream().filter(own -> own.campaign().id().equals(id)).findFirst().orElseThrow();
    return new Stroke.Reached(state.day(), run.startedOn(), gain(state, run.campaign(), client));
  }

  /** When the firm's exhibitions in the client's industry take their place. */
  Lane exhibitions(FirmId firm, Client client) {
    return lane(
        firm,
        campaign ->
            campaign instanceof Campaign.Exhibition exhibition
                && exhibition.industry().equals(client.industry()));
  }

  /** When the firm's seminars for the client take their place. */
  Lane seminars(FirmId firm, Client client) {
    return lane(
        firm,
        campaign ->
            campaign instanceof Campaign.Seminar seminar && seminar.client().equals(client.id()));
  }

  private Lane lane(FirmId firm, Predicate<Campaign> belongs) {
    List<Lane.Stay> stays = new ArrayList<>();
    for (Run run : runs(firm)) {
      if (belongs.test(run.campaign())) {
        stays.add(new Lane.Stay(run.startedOn(), run.campaign().endsOn()));
      }
    }
    return new Lane(stays);
  }

  private static int gain(GameState state, Campaign campaign, ClientId client) {
    CampaignRules rules = state.rules().campaigns();
    return switch (campaign) {
      case Campaign.Exhibition exhibition ->
          CampaignGains.exhibition(rules, exhibition.size(), true);
      case Campaign.Seminar seminar ->
          CampaignGains.seminar(
              rules,
              state
                  .market()
                  .product(seminar.product())
                  .fits(state.market().client(client).requiredFeatures()));
    };
  }

  private List<Run> runs(FirmId firm) {
    return runs.getOrDefault(firm, List.of());
  }
}
