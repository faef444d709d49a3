package bidfair.engine.review.client;

import bidfair.engine.units.Money;

/**
 * How lately, how often and for how much a client bought; an order counts when it is accepted.
 *
 * @param recency 1 to 5, 5 being best
 * @param frequency 1 to 5
 * @param monetary 1 to 5
 * @param monthsSinceLast months since the month of the last order
 * @param sales the value of all orders
 */
public record Rfm(
    int recency, int frequency, int monetary, int monthsSinceLast, int orders, Money sales) {}
