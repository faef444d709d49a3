package bidfair.engine.review.money;

import bidfair.engine.units.Money;

/**
 * What one item did to net worth.
 *
 * @param amount signed: positive if it added to net worth
 * @param avoidable what of it need not have been lost: from 0 to the amount without its sign
 */
public record WaterfallStep(WaterfallItem item, Money amount, Money avoidable) {}
