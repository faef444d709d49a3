package bidfair.engine.books;

import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads one firm's monthly statements on, as its ledger grows (rulebook §12): a month that is over
 * is read once. Not thread-safe.
 */
public final class StatementReader {
  private int closedMonths;
  private int begin;

  /** Balances of the months that are over. */
  private Map<Account, Money> opening = Map.of();

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
      List<Posting> own = ledger.postings().subList(begin, end);
      Map<Account, Money> movement = Balances.of(own);
      Map<Account, Money> closing = Balances.sum(opening, movement);
      Statement statement = statement(month, own, movement, closing);
      statements.add(statement);
      if (month < lastMonth) {
        closedMonths = month;
        opening = closing;
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

  private Statement statement(
      int month, List<Posting> own, Map<Account, Money> movement, Map<Account, Money> closing) {
    ProfitAndLoss profitAndLoss = ProfitAndLoss.of(movement);
    return new Statement(
        month,
        profitAndLoss,
        BalanceSheet.of(closing, earlierProfit, profitAndLoss.profit()),
        CashFlow.of(opening.getOrDefault(Account.CASH, Money.ZERO), own));
  }
}
