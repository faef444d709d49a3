package bidfair.engine.review.classroom;

import bidfair.engine.game.GameState;
import bidfair.engine.review.history.Spectator;
import java.util.List;

/** Looks on for the whole class. Not thread-safe. */
public final class Classroom implements Spectator {
  /** The review of the class after the events so far. */
  public ClassReview review(GameState state) {
    return new ClassReview(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** What the teacher may want to look into, after the events so far. */
  public Patterns patterns(GameState state) {
    return new Patterns(List.of());
  }
}
