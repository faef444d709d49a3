package bidfair.engine.review.fall;

import bidfair.engine.units.Money;

/**
 * Where the money was, and what was still promised, when a firm fell.
 *
 * @param bidBonds locked for standing bids
 * @param performanceBonds locked for open orders
 * @param stock goods in stock, on order and on the way, at cost
 * @param receivables invoices not yet paid
 * @param openOrders orders the clients still waited for
 * @param openOrdersValue their price × quantity
 * @param stillToPay goods missing for the unshipped ones, their freight and service surcharge
 */
public record Commitments(
    Money bidBonds,
    Money performanceBonds,
    Money stock,
    Money receivables,
    int openOrders,
    Money openOrdersValue,
    Money stillToPay) {}
