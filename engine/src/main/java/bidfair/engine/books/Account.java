package bidfair.engine.books;

/** The accounts of a firm's books; a balance is positive on the debit side (rulebook §12). */
public enum Account {
  CASH(Kind.ASSET),
  BID_BONDS(Kind.ASSET),
  PERFORMANCE_BONDS(Kind.ASSET),
  RECEIVABLES(Kind.ASSET),
  STOCK_ON_ORDER(Kind.ASSET),
  STOCK(Kind.ASSET),
  GOODS_ON_WAY(Kind.ASSET),
  CAPITAL(Kind.EQUITY),
  SALES(Kind.INCOME),
  COST_OF_SALES(Kind.EXPENSE),
  EXHIBITIONS(Kind.EXPENSE),
  SEMINARS(Kind.EXPENSE),
  CARE_VISITS(Kind.EXPENSE),
  UPKEEP(Kind.EXPENSE),
  SALARIES(Kind.EXPENSE),
  OVERHEAD(Kind.EXPENSE),
  FREIGHT(Kind.EXPENSE),
  SERVICE(Kind.EXPENSE),
  PENALTIES(Kind.EXPENSE),
  FORFEITED_BONDS(Kind.EXPENSE),
  STOCK_LOSSES(Kind.EXPENSE);

  private final Kind kind;

  Account(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Where an account stands in the statements. */
  public enum Kind {
    ASSET,
    EQUITY,
    INCOME,
    EXPENSE
  }
}
