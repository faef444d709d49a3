package bidfair.engine.review.money;

/** Money that better choices would have kept. */
public enum AvoidableKind {
  /** Late charges and penalties of defaults; a case is an order. */
  PENALTIES,
  /** Performance bonds forfeited, by defaults or by the bankruptcy; a case is an order. */
  FORFEITED_BONDS,
  /**
   * What accepted orders brought less than their goods, freight and service surcharge together
   * cost; a case is an order. It lies in service first, then in freight, then in the margin, where
   * no more than the whole margin is marked.
   */
  SALES_UNDER_COST,
  /**
   * Campaigns and visits for clients, and exhibitions for industries, for which the firm never had
   * a bid opened. Until the game is over or the firm fell, only if a tender of theirs was opened
   * since. A case is a client or an industry.
   */
  CAMPAIGNS_NEVER_BID_FOR,
  /** Those for clients and industries for which all bids opened were void. */
  CAMPAIGNS_LOST_THROUGH_VOID_BIDS,
  /** What goods lost when they were returned to the supplier; a case is a return. */
  RETURNED_STOCK
}
