package bidfair.engine.review.tender;

/** What a bid was lost by. */
public enum Decider {
  /** The largest part of the gap, as are price and service; equal parts: the first of the three. */
  RECOGNITION,
  PRICE,
  SERVICE,
  /** The bid was void, whatever it would have scored. */
  VOID,
  /** The same score: a higher R, a lower price or an earlier submission decided (rulebook §7). */
  TIE,
  /** The bid was valid, but the tender failed for too few valid bids. */
  TOO_FEW_BIDS
}
