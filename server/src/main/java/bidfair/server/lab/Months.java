package bidfair.server.lab;

import bidfair.engine.game.Event;
import bidfair.engine.scenario.Calendar;
import bidfair.server.protocol.Command;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * The months of the current game that have begun, to the start of which it can be taken back. Not
 * thread-safe: part of a room's own state.
 */
public final class Months {
  /**
   * @param seq the number of the input that began it
   * @param inputs of people that were accepted before
   */
  private record Start(long seq, int inputs) {}

  private final NavigableMap<Integer, Start> starts = new TreeMap<>();
  private int inputs;

  /** In order, from 1; a read-only live view. */
  public Set<Integer> begun() {
    return Collections.unmodifiableSet(starts.keySet());
  }

  /** How many inputs of people were accepted since a month began that has begun. */
  public int inputsSince(int month) {
    return inputs - Optional.ofNullable(starts.get(month)).orElseThrow().inputs();
  }

  /** The number of the input that began a month, absent if it has not begun. */
  OptionalLong startOf(int month) {
    Start start = starts.get(month);
    return start == null ? OptionalLong.empty() : OptionalLong.of(start.seq());
  }

  /** Takes note of an input that counts. */
  void note(Decided decided, Calendar calendar) {
    if (decided.verdict().isAccepted()
        && decided.actor() instanceof Actor.Seat
        && decided.input() instanceof RoomInput.Order(Command.Play _)) {
      inputs++;
    }
    decided.events().forEach(event -> follow(event, decided.seq(), calendar));
  }

  private void follow(RoomEvent event, long seq, Calendar calendar) {
    switch (event) {
      case RoomEvent.GameStarted _ -> {
        clear();
        starts.put(1, new Start(seq, 0));
      }
      case RoomEvent.GameReset _ -> clear();
      case RoomEvent.Played(Event.DayBegan(int day))
          when day > 1 && calendar.dayOfMonth(day) == 1 ->
          starts.put(calendar.monthOf(day), new Start(seq, inputs));
      default -> {}
    }
  }

  private void clear() {
    starts.clear();
    inputs = 0;
  }
}
