package bidfair.engine.review.fall;

/** What a firm could have done otherwise to be saved. */
public enum RescueKind {
  /** Not hiring: neither the salary at once nor those of the month-ends. */
  NO_HIRING,
  /** No exhibition in this industry. */
  NO_EXHIBITION,
  /** No seminars for this client. */
  NO_SEMINAR,
  /** No care visits to this client. */
  NO_CARE_VISIT,
  /** Not bidding for this tender, or withdrawing the bid: no award, no costs and no receipts. */
  NO_BID,
  /** Not buying so many of this product. */
  NO_PURCHASE,
  /** Giving this order up: no freight and no receipt, but the late charges and the default. */
  NO_SHIPMENT,
  /** Returning so many of this product to the supplier. */
  RETURN_GOODS
}
