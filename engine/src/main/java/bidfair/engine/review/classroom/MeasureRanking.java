package bidfair.engine.review.classroom;

import java.util.List;

/**
 * All firms by one measure.
 *
 * @param places best first; equals stand in order of their number
 */
public record MeasureRanking(Measure measure, List<MeasurePlace> places) {
  public MeasureRanking {
    places = List.copyOf(places);
  }
}
