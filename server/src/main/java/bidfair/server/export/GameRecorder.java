package bidfair.server.export;

import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.rules.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks on while a game is played and takes down its record. Not thread-safe. */
public final class GameRecorder {
  private final Consumer<RecordLine> out;
  private int inputs;
  private int day;
  private boolean checkpointIsCurrent;

  /**
   * Begins with a game on day 0.
   *
   * @param out gets each line as soon as it is known
   */
  public GameRecorder(RecordLine.Header header, Consumer<RecordLine> out) {
    this.out = out;
    out.accept(header);
  }

  /**
   * Takes down an input.
   *
   * @param after the state with everything applied that follows from the input
   */
  public void note(RecordedBy by, GameState after, Input input, Decision decision) {
    inputs++;
    checkpointIsCurrent = false;
    switch (decision) {
      case Decision.Rejected(var reason) ->
          out.accept(new RecordLine.Input(inputs, day, by, input, false, Optional.of(reason)));
      case Decision.Accepted(var events) -> {
        out.accept(new RecordLine.Input(inputs, day, by, input, true, Optional.empty()));
        noteEvents(after, events);
      }
    }
    day = after.day();
  }

  /**
   * Ends the record, also that of a game which goes on.
   *
   * @param state as after the last input
   */
  public void finish(GameState state) {
    if (!checkpointIsCurrent) {
      checkpoint(state, state.month());
    }
    out.accept(
        new RecordLine.Ranking(
            state.isOver(), state.day(), state.isOver() ? state.ranking() : Ranking.of(state)));
  }

  private void noteEvents(GameState after, List<Event> events) {
    int closed = 0;
    for (Event event : events) {
      switch (event) {
        case Event.TenderOpened(var sheet) -> out.accept(new RecordLine.Opening(sheet));
        case Event.MonthClosed(int month) -> closed = month;
        case Event.GameEnded _ -> closed = after.month();
        default -> {}
      }
    }
    if (closed > 0) {
      checkpoint(after, closed);
    }
  }

  private void checkpoint(GameState state, int month) {
    out.accept(Checkpoints.of(state, month));
    checkpointIsCurrent = true;
  }
}
