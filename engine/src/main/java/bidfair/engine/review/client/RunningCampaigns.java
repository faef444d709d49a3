package bidfair.engine.review.client;

import bidfair.engine.game.Campaign;
import bidfair.engine.game.GameState;
import bidfair.engine.units.CampaignId;
import java.util.Optional;

/** Finds campaigns that are about to end. */
final class RunningCampaigns {
  private RunningCampaigns() {}

  /** A campaign that ends with effect: one of a firm in business (rulebook §5). */
  static Optional<Campaign> takingEffect(GameState state, CampaignId id) {
    return state.campaigns().running().stream()
        .filter(campaign -> campaign.id().equals(id))
        .filter(campaign -> state.firm(campaign.firm()).inBusiness())
        .findFirst();
  }
}
