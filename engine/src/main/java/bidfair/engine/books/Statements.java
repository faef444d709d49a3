package bidfair.engine.books;

import bidfair.engine.scenario.Calendar;
import java.util.List;

/** Reads a firm's monthly statements from its ledger (rulebook §12). Pure. */
public final class Statements {
  private Statements() {}

  /**
   * The statements of every month from 1 to {@code lastMonth}, which may still be running. The
   * starting capital of day 0 is paid into month 1.
   */
  public static List<Statement> monthly(Ledger ledger, Calendar calendar, int lastMonth) {
    return new StatementReader().readOn(ledger, calendar, lastMonth);
  }
}
