package bidfair.engine.books;

/** Every kind of movement of money, with the account it debits and the one it credits (§12). */
public enum Entry {
  STARTING_CAPITAL(Account.CASH, Account.CAPITAL),
  HIRING(Account.SALARIES, Account.CASH),
  SEVERANCE(Account.SALARIES, Account.CASH),
  MONTHLY_SALARIES(Account.SALARIES, Account.CASH),
  MONTHLY_OVERHEAD(Account.OVERHEAD, Account.CASH),
  MONTHLY_UPKEEP(Account.UPKEEP, Account.CASH),
  EXHIBITION(Account.EXHIBITIONS, Account.CASH),
  SEMINAR(Account.SEMINARS, Account.CASH),
  CARE_VISIT(Account.CARE_VISITS, Account.CASH),
  BID_BOND_LOCKED(Account.BID_BONDS, Account.CASH),
  BID_BOND_RELEASED(Account.CASH, Account.BID_BONDS),
  PERFORMANCE_BOND_LOCKED(Account.PERFORMANCE_BONDS, Account.CASH),
  PERFORMANCE_BOND_RELEASED(Account.CASH, Account.PERFORMANCE_BONDS),
  PERFORMANCE_BOND_FORFEITED(Account.FORFEITED_BONDS, Account.PERFORMANCE_BONDS),
  PURCHASE(Account.STOCK_ON_ORDER, Account.CASH),
  PURCHASE_ARRIVED(Account.STOCK, Account.STOCK_ON_ORDER),
  PURCHASE_LOST(Account.STOCK_LOSSES, Account.STOCK_ON_ORDER),
  RETURN_REFUND(Account.CASH, Account.STOCK),
  RETURN_LOSS(Account.STOCK_LOSSES, Account.STOCK),
  FREIGHT(Account.FREIGHT, Account.CASH),
  SERVICE_SURCHARGE(Account.SERVICE, Account.CASH),
  SHIPMENT(Account.GOODS_ON_WAY, Account.STOCK),
  SHIPMENT_LOST(Account.STOCK_LOSSES, Account.GOODS_ON_WAY),
  COST_OF_SALE(Account.COST_OF_SALES, Account.GOODS_ON_WAY),
  INVOICE(Account.RECEIVABLES, Account.SALES),
  RECEIPT(Account.CASH, Account.RECEIVABLES),
  LATE_CHARGE(Account.PENALTIES, Account.CASH),
  DEFAULT_PENALTY(Account.PENALTIES, Account.CASH);

  private final Account debit;
  private final Account credit;

  Entry(Account debit, Account credit) {
    this.debit = debit;
    this.credit = credit;
  }

  public Account debit() {
    return debit;
  }

  public Account credit() {
    return credit;
  }

  public boolean concerns(Account account) {
    return debit == account || credit == account;
  }
}
