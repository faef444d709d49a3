package bidfair.engine.review.tender;

import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;

/**
 * The least change that makes a void bid valid (rulebook §7); its service level stays.
 *
 * @param product the product bid if it fits, otherwise the cheapest that does
 * @param unitPrice the price bid, at most the ceiling
 * @param cashShort what is missing to fund the repaired bid at the opening, 0 if nothing is
 * @param wins whether the repaired bid wins
 */
public record Repair(ProductId product, Money unitPrice, Money cashShort, boolean wins) {}
