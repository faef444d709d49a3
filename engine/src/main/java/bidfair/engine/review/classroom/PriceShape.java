package bidfair.engine.review.classroom;

/** How prices of different firms match. */
public enum PriceShape {
  /** At least two firms bid the same to the fen. */
  EQUAL,
  /** At least three neighbouring prices stand the same step apart, to the fen. */
  EVENLY_SPACED
}
