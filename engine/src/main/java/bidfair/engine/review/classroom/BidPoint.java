package bidfair.engine.review.classroom;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.TenderId;

/**
 * Price against recognition of a valid bid.
 *
 * @param priceOfCeiling the price, bp of the tender's ceiling
 * @param markup what the price is above the product's cost, bp of the cost; negative below it
 * @param recognition of the firm with the client at the opening, centipoints
 */
public record BidPoint(
    TenderId tender,
    FirmId firm,
    int month,
    int priceOfCeiling,
    int markup,
    int recognition,
    boolean won) {}
