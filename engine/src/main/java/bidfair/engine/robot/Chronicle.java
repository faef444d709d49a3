package bidfair.engine.robot;

import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Standing;
import bidfair.engine.rules.Ranking;
import java.util.ArrayList;
import java.util.List;

/** Writes down a game month by month. Not thread-safe: one for each game. */
public final class Chronicle implements RobotGame.Witness {
  private final List<MonthSummary> months = new ArrayList<>();
  private Tally tally = new Tally();

  /** The months so far that are over. */
  public List<MonthSummary> months() {
    return List.copyOf(months);
  }

  @Override
  public void saw(GameState state, Input input, Decision decision) {
    if (decision instanceof Decision.Accepted(var events)) {
      for (Event event : events) {
        note(state, event);
      }
    }
  }

  private void note(GameState state, Event event) {
    switch (event) {
      case Event.TenderOpened(var sheet) -> tally.opened(sheet);
      case Event.OrderAccepted accepted -> tally.accepted(accepted.daysLate());
      case Event.OrderEnded ended when ended.status() == Order.Status.DEFAULTED ->
          tally.defaulted++;
      case Event.FirmBankrupt _ -> tally.bankruptcies++;
      case Event.MonthOpened(int month) when month > 1 -> turnPage(state, month - 1);
      case Event.GameEnded _ -> turnPage(state, state.month());
      default -> {}
    }
  }

  private void turnPage(GameState state, int month) {
    months.add(tally.summary(month, Ranking.of(state)));
    tally = new Tally();
  }

  private static final class Tally {
    private int bids;
    private int voidBids;
    private int awarded;
    private int failed;
    private int accepted;
    private int late;
    private int defaulted;
    private int bankruptcies;

    void opened(OpeningSheet sheet) {
      bids += sheet.bids().size();
      voidBids += (int) sheet.bids().stream().filter(bid -> bid.voidReason().isPresent()).count();
      awarded += sheet.failed() ? 0 : 1;
      failed += sheet.failed() ? 1 : 0;
    }

    void accepted(int daysLate) {
      accepted++;
      late += daysLate > 0 ? 1 : 0;
    }

    MonthSummary summary(int month, List<Standing> ranking) {
      return new MonthSummary(
          month, bids, voidBids, awarded, failed, accepted, late, defaulted, bankruptcies, ranking);
    }
  }
}
