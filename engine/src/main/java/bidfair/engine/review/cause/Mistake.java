package bidfair.engine.review.cause;

/**
 * What firms do wrong, and what is reckoned as its cost. Every cost is an estimate: what was paid
 * in vain is exact, what was not earned is what the review of the lost bid says that winning would
 * have earned, never less than nothing. Each lost bid counts for one mistake only.
 */
public enum Mistake {
  /** What accepted orders brought less than goods, freight and service cost. */
  SOLD_BELOW_COST,
  /**
   * Products that lack what the client requires. For a bid void by it, what the right product would
   * have earned at the highest price that wins, or what was spent on the client in that month if
   * that is more; the lost part of seminars that showed the wrong product; bids lost by recognition
   * after such a seminar in the same month; what was spent on clients whose bids were all void.
   */
  WRONG_PRODUCT,
  /** For a bid void by it, as for a wrong product. */
  BID_OVER_CEILING,
  /** For a void bid that would have won, what it would have earned at its price. */
  BID_UNFUNDED,
  /**
   * For a bid lost by recognition, what it would have earned at its price, less the campaigns that
   * make up for what was missing: the cheapest plan of the month, or if none reaches it, seminars
   * at half of their effect. Nothing if the firm could not have paid for the plan. If a firm has no
   * considerable cause at all, what a bid brought in the class for each of them, in all no more
   * than it stayed behind the mean.
   */
  TOO_LITTLE_RECOGNITION,
  /** For a bid lost by price, what it would have earned at the highest price that wins. */
  PRICED_TOO_HIGH,
  /** For a bid lost by service, what it would have earned at the level that wins. */
  SERVICE_TOO_LOW,
  /**
   * Late charges, penalties and bonds of an order, and what a defaulted one would have earned, if
   * the firm had the cash for its orders when it won it.
   */
  DELIVERED_LATE,
  /**
   * The same if it had not: at the award, cash was less than the goods, freight and service of all
   * orders to be shipped. For a firm that fell with orders not shipped also the goods lost, all
   * campaigns of the last two months, and its unfunded bids.
   */
  OVERCOMMITTED,
  /**
   * Beginning to prepare at least four days later in a month than most of the class (while the game
   * runs: than the first day). Bids lost by recognition in such months; and if the firm was late in
   * half of its months or more, the bids it made fewer than the class typically did, at what its
   * own bids brought.
   */
  STARTED_LATE,
  /**
   * Bids made fewer than the class typically did, at what a bid brought in the class, for the
   * months with cash for a typical order; in all no more than the firm stayed behind the mean of
   * the class.
   */
  BID_TOO_LITTLE,
  /** Campaigns and visits for clients and industries that the firm never bid for. */
  CAMPAIGNS_WASTED,
  /** Seminars and visits for clients that then declined because nobody kept in touch. */
  CLIENTS_NEGLECTED,
  /** What goods lost when they were returned. */
  RETURNED_GOODS
}
