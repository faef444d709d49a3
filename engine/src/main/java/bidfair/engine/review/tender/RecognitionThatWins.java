package bidfair.engine.review.tender;

import bidfair.engine.units.Money;
import java.util.Optional;

/**
 * The recognition that wins at the price bid; one centipoint less does not.
 *
 * @param recognition centipoints, 1 to 10 000
 * @param missing how much more than the firm had, centipoints, at least 1
 * @param plan the cheapest plan of campaigns that reaches it, absent if none does
 * @param contribution (price − cost) × quantity − freight − service surcharge, and less the cost of
 *     the plan if there is one; negative if it would have lost money
 */
public record RecognitionThatWins(
    int recognition, int missing, Optional<CampaignPlan> plan, Money contribution) {}
