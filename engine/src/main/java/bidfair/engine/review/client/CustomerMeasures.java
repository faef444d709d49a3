package bidfair.engine.review.client;

import bidfair.engine.units.Money;
import java.util.List;

/**
 * The thresholds of the measures: fixed ones, because a firm has too few clients to be cut into
 * fifths.
 *
 * @param abcFirstCut the part of the whole that A clients make up, basis points
 * @param abcSecondCut the part that A and B clients make up, basis points
 * @param recencyMonths the most months since the last order for a score of 5, 4, 3 and 2
 * @param frequencyOrders the fewest orders for a score of 2, 3, 4 and 5
 * @param monetarySales the least sales for a score of 2, 3, 4 and 5
 * @param longLastingMonths how long a client must be STABLE for a long-lasting relation
 * @param projectedMonths how many months to come a lifetime value counts
 * @param monthlyDiscount basis points
 * @param lostBidsInARow how many make a warning
 */
public record CustomerMeasures(
    AbcBasis abcBasis,
    int abcFirstCut,
    int abcSecondCut,
    List<Integer> recencyMonths,
    List<Integer> frequencyOrders,
    List<Money> monetarySales,
    int longLastingMonths,
    int projectedMonths,
    int monthlyDiscount,
    int lostBidsInARow) {
  public static final CustomerMeasures STANDARD =
      new CustomerMeasures(
          AbcBasis.SALES,
          7_000,
          9_000,
          List.of(1, 2, 3, 6),
          List.of(2, 3, 4, 5),
          List.of(
              Money.ofYuan(400_000),
              Money.ofYuan(800_000),
              Money.ofYuan(1_600_000),
              Money.ofYuan(3_200_000)),
          3,
          12,
          100,
          2);

  public CustomerMeasures {
    recencyMonths = List.copyOf(recencyMonths);
    frequencyOrders = List.copyOf(frequencyOrders);
    monetarySales = List.copyOf(monetarySales);
  }
}
