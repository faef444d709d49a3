package bidfair.engine.review.client;

import bidfair.engine.game.Stage;
import bidfair.engine.game.StageCause;
import bidfair.engine.market.Client;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that passed between one firm and one client. Not thread-safe. */
final class Dealings {
  private final Client client;
  private final Curve curve;
  private final StagePath path;
  private final List<CurveMark> marks = new ArrayList<>();
  private final List<ServiceRating> ratings = new ArrayList<>();
  private final ProfitTally profit = new ProfitTally();
  private final ChurnWatch churn = new ChurnWatch();

  /**
   * @param firstDay the client's first day in the market
   */
  Dealings(Client client, int firstDay) {
    this.client = client;
    curve = new Curve(firstDay);
    path = new StagePath(firstDay);
  }

  Client client() {
    return client;
  }

  Curve curve() {
    return curve;
  }

  StagePath path() {
    return path;
  }

  ProfitTally profit() {
    return profit;
  }

  ChurnWatch churn() {
    return churn;
  }

  List<CurveMark> marks() {
    return Collections.unmodifiableList(marks);
  }

  /** One for every accepted order. */
  List<ServiceRating> ratings() {
    return Collections.unmodifiableList(ratings);
  }

  void mark(CurveMark mark) {
    marks.add(mark);
  }

  void rate(ServiceRating rating) {
    ratings.add(rating);
  }

  /**
   * @param bound what a declining client needs to recover
   */
  void moveRecognition(int day, int to, int bound) {
    if (curve.recognition() >= bound && to < bound) {
      churn.note(day, ChurnSign.RECOGNITION_FELL);
    }
    curve.moveRecognition(day, to);
  }

  void moveStage(int day, Stage to, StageCause cause) {
    mark(CurveMark.of(day, MarkKind.of(cause)));
    path.enter(to, day);
    curve.moveStage(day, to);
    switch (cause) {
      case ENROLLED -> churn.begin();
      case IDLE, DEFAULTED -> churn.note(day, ChurnSign.DECLINED);
      case LOST -> churn.lose(day);
      case RELEASED, BANKRUPT -> churn.end();
      case PROMOTED, RECOVERED -> {}
    }
  }

  /** Whether neglect would make it decline (rulebook §9). */
  boolean canIdle() {
    return path.stage() == Stage.FORMATION || path.stage() == Stage.STABLE;
  }
}
