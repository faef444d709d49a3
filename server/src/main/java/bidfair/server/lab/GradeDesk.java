package bidfair.server.lab;

import bidfair.server.protocol.GradingScheme;
import bidfair.server.protocol.Refusal;
import java.util.List;
import java.util.Optional;

/** How the teacher grades: the scheme, and points given by hand, each with its reason. */
final class GradeDesk {
  private static final int PERCENT = 100;

  private GradeDesk() {}

  static Verdict set(RoomTurn turn, GradingScheme scheme) {
    if (!isPossible(scheme)) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    if (scheme.equals(turn.state().grading().scheme())) {
      return Verdict.of(Refusal.ALREADY_SO);
    }
    turn.emit(new RoomEvent.GradingSet(scheme));
    return Verdict.ACCEPTED;
  }

  static Verdict change(RoomTurn turn, int seat, Optional<Integer> points, String reason) {
    if (turn.state().game().isEmpty()) {
      return Verdict.of(Refusal.GAME_NOT_STARTED);
    }
    if (turn.state().seats().find(seat).isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_SEAT);
    }
    Optional<String> clean = Prose.clean(reason, RoomLimits.GRADE_REASON_CHARS);
    boolean explained = clean.isPresent() && (points.isEmpty() || !clean.get().isEmpty());
    if (!explained || points.filter(each -> !isPoints(each)).isPresent()) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    turn.emit(new RoomEvent.GradeChanged(seat, points, clean.orElseThrow()));
    return Verdict.ACCEPTED;
  }

  private static boolean isPossible(GradingScheme scheme) {
    List<Integer> table = scheme.rankPoints();
    return isPoints(scheme.curve().best())
        && isPoints(scheme.curve().worst())
        && scheme.curve().worst() <= scheme.curve().best()
        && !table.isEmpty()
        && table.size() <= RoomLimits.FIRMS
        && table.stream().allMatch(GradeDesk::isPoints)
        && scheme.participationShare() >= 0
        && scheme.participationShare() <= PERCENT;
  }

  private static boolean isPoints(int points) {
    return points >= 0 && points <= RoomLimits.GRADE_POINTS;
  }
}
