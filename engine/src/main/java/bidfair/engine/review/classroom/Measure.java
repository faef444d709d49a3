package bidfair.engine.review.classroom;

/** By what firms can be ranked; more is better in all of them. */
public enum Measure {
  /** Fen (rulebook §11). */
  NET_WORTH,
  /**
   * Sales of the later half of the months that are over less those of the earlier half, fen; of an
   * odd number the middle one counts in neither.
   */
  GROWTH,
  /** Invoiced, fen. */
  SALES,
  /** All income less all expenses, fen. */
  PROFIT,
  /** A count. */
  TENDERS_WON,
  /** Orders accepted on time among those accepted or defaulted, bp; 0 if there are none. */
  ON_TIME_RATE,
  /** The mean satisfaction C of the orders accepted, bp of what was expected; 0 without any. */
  SATISFACTION,
  /** Lifetime value of all clients, realised and projected, fen. */
  CUSTOMER_VALUE
}
