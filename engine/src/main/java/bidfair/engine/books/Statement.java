package bidfair.engine.books;

/** A firm's three statements for one month, from 1 (rulebook §12). */
public record Statement(
    int month, ProfitAndLoss profitAndLoss, BalanceSheet balanceSheet, CashFlow cashFlow) {}
