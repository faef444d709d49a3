package bidfair.engine.review.client;

import bidfair.engine.game.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows one relation through its stages. Not thread-safe. */
final class StagePath {
  private final List<StageStay> past = new ArrayList<>();
  private Stage stage = Stage.PROSPECT;
  private int since;

  StagePath(int firstDay) {
    since = firstDay;
  }

  Stage stage() {
    return stage;
  }

  void enter(Stage to, int day) {
    past.add(new StageStay(stage, since, day));
    stage = to;
    since = day;
  }

  /** The day on which the client was first managed. */
  Optional<Integer> managedFrom() {
    return until(since).stream()
        .filter(stay -> stay.stage().isManaged())
        .map(StageStay::from)
        .findFirst();
  }

  List<StageStay> until(int lastDay) {
    List<StageStay> stays = new ArrayList<>(past);
    stays.add(new StageStay(stage, since, Math.max(since, lastDay)));
    return stays;
  }

  /**
   * @param deliveries accepted orders
   * @param longLasting how many days the client must have been STABLE for a long-lasting relation
   */
  LifePattern pattern(int lastDay, int deliveries, int longLasting) {
    if (past.isEmpty()) {
      return LifePattern.NOT_BEGUN;
    }
    return switch (stage) {
      case FORMATION -> LifePattern.DEVELOPING;
      case STABLE ->
          lastDay - since >= longLasting ? LifePattern.LONG_LASTING : LifePattern.DEVELOPING;
      case PROSPECT, DECLINE -> ended(deliveries);
    };
  }

  private LifePattern ended(int deliveries) {
    if (past.stream().anyMatch(stay -> stay.stage() == Stage.STABLE)) {
      return LifePattern.LEFT_EARLY;
    }
    return deliveries > 0 ? LifePattern.BROKEN_OFF_MIDWAY : LifePattern.BROKEN_OFF_EARLY;
  }
}
