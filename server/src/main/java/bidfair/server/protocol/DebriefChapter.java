package bidfair.server.protocol;

/** What the last half hour of a lab goes through, page by page. */
public enum DebriefChapter {
  RANKING,
  DECIDERS,
  PRICE_AND_RECOGNITION,
  SPENDING,
  SLOTS,
  PRICES,
  MISTAKES,
  LIFECYCLE
}
