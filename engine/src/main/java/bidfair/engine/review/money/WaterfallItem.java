package bidfair.engine.review.money;

/** What adds to net worth or takes from it; each is read from one or two accounts of the books. */
public enum WaterfallItem {
  /** Sales less the cost of the goods sold, of orders accepted. */
  MARGIN,
  EXHIBITIONS,
  SEMINARS,
  /** Care visits. */
  CARE,
  UPKEEP,
  /** Monthly salaries, hiring and severance. */
  SALARIES,
  OVERHEAD,
  FREIGHT,
  /** The surcharges of the service levels promised. */
  SERVICE,
  /** Late charges and penalties of defaults. */
  PENALTIES,
  /** Performance bonds forfeited by defaults and by bankruptcy. */
  FORFEITED_BONDS,
  /** What returned goods lost, and goods lost in a bankruptcy, at cost. */
  STOCK_LOSSES,
  /** Goods still there or on the way count below their cost. */
  STOCK_VALUATION
}
