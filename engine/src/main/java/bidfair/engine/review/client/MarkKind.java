package bidfair.engine.review.client;

import bidfair.engine.game.Order;
import bidfair.engine.game.StageCause;

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
  ORDER_FORFEITED;

  static MarkKind of(StageCause cause) {
    return switch (cause) {
      case ENROLLED -> ENROLLED;
      case PROMOTED -> PROMOTED;
      case IDLE, DEFAULTED -> DECLINED;
      case RECOVERED -> RECOVERED;
      case LOST -> LOST;
      case RELEASED -> RELEASED;
      case BANKRUPT -> ENDED_BY_BANKRUPTCY;
    };
  }

  /** How an order ended without acceptance. */
  static MarkKind of(Order.Status end) {
    return switch (end) {
      case DEFAULTED -> ORDER_DEFAULTED;
      case CANCELLED -> ORDER_CANCELLED;
      case FORFEITED -> ORDER_FORFEITED;
      case UNSHIPPED, ON_THE_WAY, ACCEPTED ->
          throw new IllegalArgumentException("no end without acceptance: " + end);
    };
  }
}
