package bidfair.engine.review.client;

/** What can foretell that a client leaves. */
public enum ChurnSign {
  /** Recognition fell under what a declining client needs to recover. */
  RECOGNITION_FELL,
  /** A month more without contact and the client declines. */
  NO_CONTACT,
  /** It got less than it expected. */
  DISSATISFIED,
  /** It waits for goods that are overdue, or got them late. */
  DELIVERED_LATE,
  /** It turned down so many bids in a row, void ones among them. */
  BIDS_LOST_IN_A_ROW,
  DECLINED
}
