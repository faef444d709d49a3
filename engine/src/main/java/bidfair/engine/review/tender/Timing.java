package bidfair.engine.review.tender;

/**
 * On which of the days that are free for it a part of a plan is started. No single one is best
 * always: the best day for one part may take the days of two others.
 */
enum Timing {
  /** On the one on which it brings most, the earliest of equals. */
  BEST,
  EARLIEST,
  LATEST
}
