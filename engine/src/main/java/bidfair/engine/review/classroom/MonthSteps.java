package bidfair.engine.review.classroom;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Standing;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.rules.Ranking;
import java.util.ArrayList;
import java.util.List;

/** Keeps how the game looked at the close of every month, and at its end. */
final class MonthSteps implements Spectator {
  private final List<MonthStep> steps = new ArrayList<>();
  private final MonthNews news = new MonthNews();

  @Override
  public void before(GameState state, Event event) {
    // Only now has the check of solvency followed the month's close (rulebook §2).
    if (event instanceof Event.DayBegan
        && state.dayOfMonth() == state.rules().calendar().daysPerMonth()) {
      close(state);
    }
  }

  @Override
  public void after(GameState state, Event event) {
    news.hear(state, event);
    if (event instanceof Event.GameEnded) {
      close(state);
    }
  }

  List<MonthStep> steps() {
    return List.copyOf(steps);
  }

  private void close(GameState state) {
    List<Standing> standings = Ranking.of(state);
    List<Standing> before = steps.isEmpty() ? List.of() : steps.getLast().standings();
    List<ClassHeadline> headlines = new ArrayList<>(news.falls());
    headlines.addAll(RankingNews.of(before, standings));
    headlines.addAll(news.trade());
    steps.add(new MonthStep(state.month(), standings, IndustryAverages.of(state), headlines));
    news.turnOver();
  }
}
