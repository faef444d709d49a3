package bidfair.engine.review.client;

/** What can happen between a firm and a client; campaigns on the day of their effect. */
public enum MarkKind {
  ENROLLED,
  PROMOTED,
  DECLINED,
  RECOVERED,
  LOST,
  RELEASED,
  /** The firm went bankrupt, which ended the relation. */
  ENDED_BY_BANKRUPTCY,
  /** An exhibition that reached the client while it was managed. */
  EXHIBITION,
  /** An exhibition in the client's industry while it was not managed. */
  SPILLOVER,
  SEMINAR,
  CARE_VISIT,
  BID_WON,
  BID_LOST,
  BID_VOID,
  /** A valid bid in a tender that failed for want of others. */
  BID_IN_FAILED_TENDER,
  ORDER_SHIPPED,
  ORDER_ON_TIME,
  ORDER_LATE,
  ORDER_DEFAULTED,
  /** Ended unshipped by the end of the game. */
  ORDER_CANCELLED,
  /** Ended by the firm's bankruptcy. */
  ORDER_FORFEITED
}
