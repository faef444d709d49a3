package bidfair.engine.review.client;

import bidfair.engine.game.Stage;
import java.util.ArrayList;
import java.util.List;

/** Draws the curve of one relation, a point for each day on which it moved. Not thread-safe. */
final class Curve {
  private final List<CurvePoint> points = new ArrayList<>();

  /** Starts with recognition 0 and PROSPECT. */
  Curve(int firstDay) {
    points.add(new CurvePoint(firstDay, 0, Stage.PROSPECT));
  }

  int recognition() {
    return points.getLast().recognition();
  }

  Stage stage() {
    return points.getLast().stage();
  }

  void moveRecognition(int day, int to) {
    move(new CurvePoint(day, to, stage()));
  }

  void moveStage(int day, Stage to) {
    move(new CurvePoint(day, recognition(), to));
  }

  /** All points, with one for the last day. */
  List<CurvePoint> until(int lastDay) {
    List<CurvePoint> whole = new ArrayList<>(points);
    if (points.getLast().day() < lastDay) {
      whole.add(new CurvePoint(lastDay, recognition(), stage()));
    }
    return whole;
  }

  private void move(CurvePoint point) {
    if (points.getLast().day() >= point.day()) {
      points.removeLast();
    }
    points.add(point);
  }
}
