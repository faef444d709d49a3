package bidfair.server.lab;

import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Command;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeMap;

/** What each firm did in the current game. Not thread-safe: part of a room's own state. */
public final class FirmLogs {
  /**
   * @param number from 1, in the firm
   * @param seat who it was
   * @param who that person's name
   */
  public record Line(int number, int day, int seat, String who, Action action, Verdict verdict) {}

  /** The log of one firm. */
  public static final class FirmLog {
    private final Deque<Line> latest = new ArrayDeque<>();
    private int lines;
    private int accepted;
    private int rejected;
    private int lastActionDay;

    /** The latest actions of its people, oldest first; a read-only live view. */
    public SequencedCollection<Line> lines() {
      return Collections.unmodifiableSequencedCollection(latest);
    }

    /** Actions accepted so far, a robot's included. */
    public int accepted() {
      return accepted;
    }

    public int rejected() {
      return rejected;
    }

    /** The day of the last accepted action, 0 if there is none. */
    public int lastActionDay() {
      return lastActionDay;
    }

    private void count(int day, Verdict verdict) {
      if (verdict.isAccepted()) {
        accepted++;
        lastActionDay = day;
      } else {
        rejected++;
      }
    }

    private void add(int day, Seat seat, Action action, Verdict verdict) {
      lines++;
      latest.add(new Line(lines, day, seat.number(), seat.name(), action, verdict));
      if (latest.size() > RoomLimits.LOG_LINES_PER_FIRM) {
        latest.remove();
      }
    }
  }

  private final Map<FirmId, FirmLog> logs = new TreeMap<>();

  /** A firm's log, empty if it has done nothing. */
  public FirmLog of(FirmId firm) {
    FirmLog log = logs.get(firm);
    return log == null ? new FirmLog() : log;
  }

  void clear() {
    logs.clear();
  }

  void note(int day, Seats seats, Decided decided) {
    if (!(decided.input() instanceof RoomInput.Order(Command.Play(Action action)))) {
      return;
    }
    switch (decided.actor()) {
      case Actor.Robot(FirmId firm) -> open(firm).count(day, decided.verdict());
      case Actor.Seat(int number) -> {
        Optional<Seat> seat = seats.find(number);
        if (seat.isPresent()) {
          FirmLog log = open(seat.get().firm());
          log.count(day, decided.verdict());
          log.add(day, seat.get(), action, decided.verdict());
        }
      }
      case Actor.Teacher _, Actor.Visitor _, Actor.Clock _ -> {}
    }
  }

  private FirmLog open(FirmId firm) {
    return logs.computeIfAbsent(firm, _ -> new FirmLog());
  }
}
