package bidfair.engine.books;

import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;

/** Reads a firm's monthly statements from its ledger (rulebook §12). Pure. */
public final class Statements {
  private Statements() {}

  /**
   * The statements of every month from 1 to {@code lastMonth}, which may still be running. The
   * starting capital of day 0 is paid into month 1.
   */
  public static List<Statement> monthly(Ledger ledger, Calendar calendar, int lastMonth) {
    List<Statement> statements = new ArrayList<>();
    Money cash = Money.ZERO;
    Money earlierProfit = Money.ZERO;
    int begin = 0;
    for (int month = 1; month <= lastMonth; month++) {
      int end = endOf(month, begin, ledger.postings(), calendar);
      Statement statement =
          statement(month, ledger.postings().subList(0, end), begin, cash, earlierProfit);
      statements.add(statement);
      cash = statement.cashFlow().closing();
      earlierProfit = earlierProfit.plus(statement.profitAndLoss().profit());
      begin = end;
    }
    return List.copyOf(statements);
  }

  /** How many postings there are up to the end of a month. */
  private static int endOf(int month, int begin, List<Posting> postings, Calendar calendar) {
    int end = begin;
    while (end < postings.size() && calendar.monthOf(postings.get(end).day()) <= month) {
      end++;
    }
    return end;
  }

  private static Statement statement(
      int month, List<Posting> soFar, int begin, Money openingCash, Money earlierProfit) {
    List<Posting> own = soFar.subList(begin, soFar.size());
    ProfitAndLoss profitAndLoss = ProfitAndLoss.of(own);
    return new Statement(
        month,
        profitAndLoss,
        BalanceSheet.of(soFar, earlierProfit, profitAndLoss.profit()),
        CashFlow.of(openingCash, own));
  }
}
