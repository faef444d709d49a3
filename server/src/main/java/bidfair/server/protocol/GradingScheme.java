package bidfair.server.protocol;

import bidfair.engine.review.classroom.Measure;
import java.util.List;

/**
 * How a game becomes points for its people.
 *
 * @param measure by which firms are compared and ranked
 * @param curve for the bases RANK and MEASURE
 * @param rankPoints for the basis RANK_POINTS: the points of the first, the second and so on, the
 *     last for all that follow
 * @param participationShare how much of a person's points their own participation makes, in %; the
 *     rest is the firm's
 */
public record GradingScheme(
    GradeBasis basis,
    Measure measure,
    Curve curve,
    List<Integer> rankPoints,
    int participationShare) {
  /** Until the teacher chooses another. */
  public static final GradingScheme STANDARD =
      new GradingScheme(
          GradeBasis.RANK,
          Measure.NET_WORTH,
          new Curve(100, 60),
          List.of(100, 95, 90, 85, 80, 75, 70, 65, 60),
          20);

  public GradingScheme {
    rankPoints = List.copyOf(rankPoints);
  }

  /**
   * @param best points of the best firm, 0 to 1 000
   * @param worst points of the last one and of the bankrupt, 0 to best
   */
  public record Curve(int best, int worst) {}
}
