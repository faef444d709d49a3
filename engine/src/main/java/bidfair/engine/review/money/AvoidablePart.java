package bidfair.engine.review.money;

import bidfair.engine.units.Money;

/**
 * The part of an avoidable cost that lies in one item of the waterfall.
 *
 * @param amount positive
 */
public record AvoidablePart(WaterfallItem item, Money amount) {}
