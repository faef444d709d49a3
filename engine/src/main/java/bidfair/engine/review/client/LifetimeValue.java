package bidfair.engine.review.client;

import bidfair.engine.units.Money;

/**
 * What a client is worth, {@link Theory#LIFETIME_VALUE}.
 *
 * @param realised its contribution so far
 * @param monthly its average contribution in the months since it was first managed
 * @param retention the part of the relation that a month leaves at its present stage, basis points
 * @param projected what the months to come are worth today, zero for a client that is not managed
 */
public record LifetimeValue(Money realised, Money monthly, int retention, Money projected) {
  private static final int WHOLE = 10_000;

  /**
   * @param contribution so far
   * @param months since the client was first managed, this month included; 0 if it never was
   * @param retention basis points, 0 for a client that is not managed
   */
  static LifetimeValue of(
      CustomerMeasures measures, Money contribution, int months, int retention) {
    long monthly = months == 0 ? 0 : Math.floorDiv(contribution.fen(), months);
    long projected = 0;
    long worth = monthly;
    for (int month = 1; month <= measures.projectedMonths(); month++) {
      worth = Math.floorDiv(worth * retention, WHOLE + measures.monthlyDiscount());
      projected += worth;
    }
    return new LifetimeValue(contribution, Money.ofFen(monthly), retention, Money.ofFen(projected));
  }
}
