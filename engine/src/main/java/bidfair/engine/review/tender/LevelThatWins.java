package bidfair.engine.review.tender;

import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;

/**
 * The lowest service level above that of the bid that wins at the price bid.
 *
 * @param contribution (price − cost) × quantity − freight − service surcharge at that level;
 *     negative if it would have lost money
 */
public record LevelThatWins(ServiceLevel level, Money contribution) {}
