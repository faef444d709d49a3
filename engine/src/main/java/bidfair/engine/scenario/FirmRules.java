package bidfair.engine.scenario;

import bidfair.engine.units.Money;

/**
 * What a firm starts with and may become (rulebook §4, §10).
 *
 * @param promoteFrom recognition from which a client may be promoted to STABLE, centipoints
 * @param overdraftLimit how far below zero cash may be at a solvency check, 0 by default
 */
public record FirmRules(
    Money startingCash,
    int startingManagers,
    int maxManagers,
    int clientsPerManager,
    Money managerSalary,
    int promoteFrom,
    Money overdraftLimit) {

  public FirmRules withStartingCash(Money changed) {
    return new FirmRules(
        changed,
        startingManagers,
        maxManagers,
        clientsPerManager,
        managerSalary,
        promoteFrom,
        overdraftLimit);
  }
}
