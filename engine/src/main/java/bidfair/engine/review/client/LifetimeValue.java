package bidfair.engine.review.client;

import bidfair.engine.units.Money;

/**
 * What a client is worth, {@link Theory#LIFETIME_VALUE}.
 *
 * @param realised its contribution so far
 * @param monthly its average contribution in the months since it was first managed
 * @param retention the part of the relation that a month leaves at its present stage, basis points
 * @param projected what the months to come are worth today, zero for a client that is not managed
 */
public record LifetimeValue(Money realised, Money monthly, int retention, Money projected) {}
