package bidfair.engine.review.tender;

import bidfair.engine.units.Money;
import java.util.List;

/**
 * Campaigns and a care visit besides those the firm made, all within the rules (rulebook §5): they
 * begin no earlier than the tender was published, while the firm manages the client, and take
 * effect by the opening.
 *
 * @param cost of all of them
 * @param campaigns in the order of their start
 * @param recognition what the firm then has with the client at the opening, centipoints
 * @param affordable whether the firm's cash would have paid each at its start, and all that it
 *     really paid until the opening as well
 */
public record CampaignPlan(
    Money cost, List<PlannedCampaign> campaigns, int recognition, boolean affordable) {
  public CampaignPlan {
    campaigns = List.copyOf(campaigns);
  }
}
