package bidfair.benchmark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The frames that a room's seats were sent: for a bare server to send the same bytes to as many,
 * beat by beat.
 *
 * @param frames by beat
 */
public record Trace(List<Frame> frames) {
  private static final long BEAT_NANOS = 50_000_000;

  /**
   * A frame that left once for all who see it.
   *
   * @param beat from 0
   * @param firm whose people see it, 0 for everybody
   * @param bytes of its message
   */
  public record Frame(int beat, int firm, int bytes) {}

  /** What one seat of each firm has logged since a moment, in order. */
  public static Trace since(long startNanos, List<Seat> oneOfEachFirm) {
    List<Frame> frames = new ArrayList<>();
    add(frames, oneOfEachFirm.getFirst().everyone(), 0, startNanos);
    oneOfEachFirm.forEach(seat -> add(frames, seat.own(), seat.firm(), startNanos));
    frames.sort(Comparator.comparingInt(Frame::beat));
    return new Trace(frames);
  }

  public void write(Path file) throws IOException {
    Files.write(
        file,
        frames.stream()
            .map(frame -> frame.beat() + " " + frame.firm() + " " + frame.bytes())
            .toList());
  }

  public static Trace read(Path file) throws IOException {
    return new Trace(Files.readAllLines(file).stream().map(Trace::frame).toList());
  }

  private static Frame frame(String line) {
    String[] parts = line.split(" ");
    return new Frame(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static void add(List<Frame> frames, FrameLog log, int firm, long startNanos) {
    for (int i = 0; i < log.count(); i++) {
      if (log.atNanos(i) >= startNanos) {
        int beat = (int) ((log.atNanos(i) - startNanos) / BEAT_NANOS);
        frames.add(new Frame(beat, firm, log.bytes(i)));
      }
    }
  }
}
