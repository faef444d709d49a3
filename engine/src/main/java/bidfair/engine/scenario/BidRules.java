package bidfair.engine.scenario;

import bidfair.engine.units.Rate;

/**
 * Bonds, funding and openings (rulebook §6, §7).
 *
 * @param bidBondRate of ceiling × quantity, locked while a bid stands
 * @param performanceBondRate of price × quantity, locked from award to acceptance
 * @param fundingRate of the product's cost × quantity that a bidder must hold besides
 * @param minimumValidBids fewer valid bids than this and the tender fails
 */
public record BidRules(
    Rate bidBondRate,
    Rate performanceBondRate,
    Rate fundingRate,
    int minimumValidBids,
    Disclosure disclosure) {}
