package bidfair.engine.books;

import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one firm's monthly statements on, as its ledger grows (rulebook §12): a month that is over
 * is read once. Not thread-safe.
 */
public final class StatementReader {
  private int closedMonths;
  private int begin;
  private Money cash = Money.ZERO;
  private Money earlierProfit = Money.ZERO;

  /**
   * The statements of the months that were not over at the last call, up to {@code lastMonth},
   * which may still be running. The starting capital of day 0 is paid into month 1.
   *
   * @param ledger always of the same firm and game
   */
  public List<Statement> readOn(Ledger ledger, Calendar calendar, int lastMonth) {
    List<Statement> statements = new ArrayList<>();
    for (int month = closedMonths + 1; month <= lastMonth; month++) {
      int end = endOf(month, begin, ledger.postings(), calendar);
      Statement statement =
          statement(month, ledger.postings().subList(0, end), begin, cash, earlierProfit);
      statements.add(statement);
      if (month < lastMonth) {
        closedMonths = month;
        cash = statement.cashFlow().closing();
        earlierProfit = earlierProfit.plus(statement.profitAndLoss().profit());
        begin = end;
      }
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
