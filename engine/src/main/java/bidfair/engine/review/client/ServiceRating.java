package bidfair.engine.review.client;

import bidfair.engine.units.OrderId;

/**
 * How a client judged a delivery (rulebook §8).
 *
 * @param day of acceptance
 * @param perceived the service as the client saw it, centipoints
 * @param expected the service its industry expects, centipoints
 * @param satisfaction C, 10 000 meaning as expected
 */
public record ServiceRating(
    OrderId order, int day, int perceived, int expected, int satisfaction) {}
