package bidfair.engine.scenario;

import bidfair.engine.units.Money;

/**
 * A kind of campaign: what it costs, how many days it takes, and its gain in centipoints before any
 * reduction (rulebook §5).
 */
public record CampaignTerms(Money cost, int days, int gain) {}
