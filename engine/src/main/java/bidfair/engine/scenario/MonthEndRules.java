package bidfair.engine.scenario;

import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;

/**
 * What every month costs, and how clients forget (rulebook §9).
 *
 * @param idleMonths months without contact after which a client declines
 * @param lostBelow a declining client below this recognition is lost, centipoints
 * @param coolingMonths months after the month of the loss in which a lost client cannot be enrolled
 * @param recoverFrom recognition from which a declining client with a contact this month recovers
 */
public record MonthEndRules(
    Money overhead,
    Money stableUpkeep,
    Rate prospectDecay,
    Rate formationDecay,
    Rate stableDecay,
    Rate declineDecay,
    int idleMonths,
    int lostBelow,
    int coolingMonths,
    int recoverFrom) {}
