package bidfair.engine.review.tender;

import bidfair.engine.units.Money;

/**
 * The highest price that still wins: at most the ceiling, and funded with the same cash; one fen
 * more does not win.
 *
 * @param contribution what winning so would have earned: (price − cost) × quantity − freight −
 *     service surcharge; negative if it would have lost money
 */
public record PriceThatWins(Money unitPrice, Money contribution) {}
