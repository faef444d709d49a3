package bidfair.engine.rules;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Turn;
import bidfair.engine.market.Client;

/** Campaigns take effect at their end, in order of their number (rulebook §5). */
final class CampaignEffects {
  private CampaignEffects() {}

  static void ofCampaignsEndingToday(Turn turn) {
    for (Campaign campaign : turn.state().campaigns().running()) {
      if (campaign.endsOn() == turn.state().day()) {
        switch (campaign) {
          case Campaign.Exhibition exhibition -> exhibit(turn, exhibition);
          case Campaign.Seminar seminar -> present(turn, seminar);
        }
        turn.emit(new Event.CampaignEnded(campaign.id()));
      }
    }
  }

  /** On every client of the industry in the market, whether the firm manages it or not. */
  private static void exhibit(Turn turn, Campaign.Exhibition exhibition) {
    GameState state = turn.state();
    for (Client client : state.market().clientsOf(exhibition.industry())) {
      if (state.isInMarket(client)) {
        Relation relation = state.relation(exhibition.firm(), client.id());
        reach(
            turn,
            exhibition,
            client,
            CampaignGains.exhibition(state.rules().campaigns(), exhibition.size(), relation),
            relation.isManaged() ? RecognitionCause.EXHIBITION : RecognitionCause.SPILLOVER);
      }
    }
  }

  private static void present(Turn turn, Campaign.Seminar seminar) {
    GameState state = turn.state();
    Client client = state.market().client(seminar.client());
    boolean fits = state.market().product(seminar.product()).fits(client.requiredFeatures());
    Relation relation = state.relation(seminar.firm(), client.id());
    int gain = CampaignGains.seminar(state.rules().campaigns(), fits, relation);
    reach(turn, seminar, client, gain, RecognitionCause.SEMINAR);
  }

  /** Only a managed client counts as reached and is contacted. */
  private static void reach(
      Turn turn, Campaign campaign, Client client, int gain, RecognitionCause cause) {
    boolean managed = turn.state().relation(campaign.firm(), client.id()).isManaged();
    RelationChanges.grow(turn, campaign.firm(), client.id(), gain, cause);
    if (managed) {
      turn.emit(new Event.CampaignReached(campaign.id(), campaign.firm(), client.id()));
      RelationChanges.contact(turn, campaign.firm(), client.id(), ContactKind.CAMPAIGN);
    }
  }
}
