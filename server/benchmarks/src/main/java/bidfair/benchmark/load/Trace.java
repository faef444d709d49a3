package bidfair.benchmark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The frames that people were sent: for a bare server to send the same bytes to as many, beat by
 * beat.
 *
 * @param frames by beat
 */
public record Trace(List<Frame> frames) {
  private static final long BEAT_NANOS = 50_000_000;

  /**
   * A frame that left once for all who see it.
   *
   * @param beat from 0
   * @param firm whose people see it, 0 for all of the room
   * @param bytes of its message
   */
  public record Frame(int beat, int room, int firm, int bytes) {}

  /** What one seat of each firm has logged since a moment; see {@link #watchers}. */
  public static Trace since(long startNanos, List<Classroom> rooms) {
    List<Frame> frames = new ArrayList<>();
    for (int room = 0; room < rooms.size(); room++) {
      List<Seat> watchers = watchers(rooms.get(room));
      add(frames, watchers.getFirst().everyone(), room, 0, startNanos);
      for (Seat seat : watchers) {
        add(frames, seat.own(), room, seat.firm(), startNanos);
      }
    }
    frames.sort(Comparator.comparingInt(Frame::beat));
    return new Trace(frames);
  }

  /** One seat of each firm: what they log is what everybody was sent. */
  public static List<Seat> watchers(Classroom room) {
    List<Integer> firms = new ArrayList<>();
    List<Seat> found = new ArrayList<>();
    for (Seat seat : room.seats()) {
      if (!firms.contains(seat.firm())) {
        firms.add(seat.firm());
        found.add(seat);
      }
    }
    return found;
  }

  public void write(Path file) throws IOException {
    Files.write(file, frames.stream().map(Trace::line).toList());
  }

  public static Trace read(Path file) throws IOException {
    return new Trace(Files.readAllLines(file).stream().map(Trace::frame).toList());
  }

  private static String line(Frame frame) {
    return "%d %d %d %d".formatted(frame.beat(), frame.room(), frame.firm(), frame.bytes());
  }

  private static Frame frame(String line) {
    List<Integer> numbers = List.of(line.split(" ", -1)).stream().map(Integer::valueOf).toList();
    return new Frame(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
  }

  private static void add(List<Frame> frames, FrameLog log, int room, int firm, long startNanos) {
    for (int i = 0; i < log.count(); i++) {
      if (log.atNanos(i) >= startNanos) {
        int beat = (int) ((log.atNanos(i) - startNanos) / BEAT_NANOS);
        frames.add(new Frame(beat, room, firm, log.bytes(i)));
      }
    }
  }
}
