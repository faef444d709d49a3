package bidfair.server.review;

import bidfair.server.lab.Grading;
import bidfair.server.protocol.GradingScheme;
import java.util.Map;
import java.util.Optional;

/**
 * How the teacher grades now.
 *
 * @param changes by seat
 */
public record GradeBook(GradingScheme scheme, Map<Integer, Grading.Change> changes) {
  public GradeBook {
    changes = Map.copyOf(changes);
  }

  /** A copy, to be made on the room's thread. */
  public static GradeBook of(Grading grading) {
    return new GradeBook(grading.scheme(), grading.changes());
  }

  Optional<Grading.Change> change(int seat) {
    return Optional.ofNullable(changes.get(seat));
  }
}
