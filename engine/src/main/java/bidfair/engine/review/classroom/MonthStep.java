package bidfair.engine.review.classroom;

import bidfair.engine.game.Standing;
import java.util.List;

/**
 * A month as it looked at its close, or at the end of the game.
 *
 * @param standings best first
 * @param recognition by firm, then industry, without those that are 0
 * @param headlines the most important first
 */
public record MonthStep(
    int month,
    List<Standing> standings,
    List<IndustryRecognition> recognition,
    List<ClassHeadline> headlines) {
  public MonthStep {
    standings = List.copyOf(standings);
    recognition = List.copyOf(recognition);
    headlines = List.copyOf(headlines);
  }
}
