package bidfair.engine.scenario;

import bidfair.engine.units.Rate;

/** How stock counts in net worth (rulebook §11): this rate, taken once, of its summed cost. */
public record SettlementRules(Rate stockValueRate) {}
