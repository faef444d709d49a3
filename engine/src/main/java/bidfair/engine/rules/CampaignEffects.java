package bidfair.engine.rules;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Turn;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.units.Rate;

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

  /** On every client of the industry in the market; a quarter where the firm does not manage. */
  private static void exhibit(Turn turn, Campaign.Exhibition exhibition) {
    GameState state = turn.state();
    CampaignRules rules = state.rules().campaigns();
    int gain = rules.exhibition(exhibition.size()).gain();
    for (Client client : state.market().clients()) {
      if (client.industry().equals(exhibition.industry()) && state.isInMarket(client)) {
        boolean managed = state.relation(exhibition.firm(), client.id()).isManaged();
        reach(
            turn,
            exhibition,
            client,
            managed ? gain : reduced(gain, rules.spilloverRate()),
            managed ? RecognitionCause.EXHIBITION : RecognitionCause.SPILLOVER);
      }
    }
  }

  /** Half the gain if the product shown lacks a feature the client requires. */
  private static void present(Turn turn, Campaign.Seminar seminar) {
    GameState state = turn.state();
    CampaignRules rules = state.rules().campaigns();
    Client client = state.market().client(seminar.client());
    boolean fits = state.market().product(seminar.product()).fits(client.requiredFeatures());
    int gain = rules.seminar().gain();
    reach(
        turn,
        seminar,
        client,
        fits ? gain : reduced(gain, rules.mismatchRate()),
        RecognitionCause.SEMINAR);
  }

  /** Every campaign is tired by those before it; only a managed client counts and is contacted. */
  private static void reach(
      Turn turn, Campaign campaign, Client client, int gain, RecognitionCause cause) {
    GameState state = turn.state();
    Relation relation = state.relation(campaign.firm(), client.id());
    int tired = gain;
    for (int i = 0; i < relation.campaignsThisMonth(); i++) {
      tired = reduced(tired, state.rules().campaigns().fatigueRate());
    }
    RelationChanges.grow(turn, campaign.firm(), client.id(), tired, cause);
    if (relation.isManaged()) {
      turn.emit(new Event.CampaignReached(campaign.id(), campaign.firm(), client.id()));
      RelationChanges.contact(turn, campaign.firm(), client.id(), ContactKind.CAMPAIGN);
    }
  }

  private static int reduced(int gain, Rate rate) {
    return Math.toIntExact(rate.of(gain));
  }
}
