package bidfair.engine.review.client;

import bidfair.engine.units.Money;
import java.util.List;
import java.util.function.Predicate;

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
    int recency, int frequency, int monetary, int monthsSinceLast, int orders, Money sales) {
  /**
   * @param orders at least 1
   */
  static Rfm of(CustomerMeasures measures, int monthsSinceLast, int orders, Money sales) {
    return new Rfm(
        1 + count(measures.recencyMonths(), most -> monthsSinceLast <= most),
        1 + count(measures.frequencyOrders(), fewest -> orders >= fewest),
        1 + count(measures.monetarySales(), sales::covers),
        monthsSinceLast,
        orders,
        sales);
  }

  private static <T> int count(List<T> thresholds, Predicate<T> passed) {
    return Math.toIntExact(thresholds.stream().filter(passed).count());
  }
}
