package bidfair.engine.review.classroom;

/**
 * Why an order was not accepted by its due day: the first of these that holds. The last day to ship
 * is the due day less the transit days; the last day to buy lies the days of a purchase before it;
 * neither is before the award.
 */
public enum LateCause {
  /**
   * On the last day to buy, the goods still missing were beyond the firm's cash; or, with the goods
   * in stock, on the last day to ship freight and surcharge were.
   */
  NO_CASH,
  /** It was not shipped at all, or not yet. */
  NEVER_SHIPPED,
  /** The goods were in stock on the last day to ship. */
  SHIPPED_LATE,
  /** The goods were not in stock on the last day to ship. */
  BOUGHT_LATE
}
