package bidfair.benchmark.baseline;

import bidfair.benchmark.load.Line;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Sample;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.machine.JavaProcess;
import bidfair.benchmark.machine.ProcessFigures;
import bidfair.benchmark.measure.Conditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** A {@link BareServer} in a process of its own, with as many lines to it as to a room. */
public final class BareSite implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("port (\\d+)");

  private final JavaProcess process;
  private final List<Seat> seats;
  private final Line control;

  private BareSite(JavaProcess process, List<Seat> seats, Line control) {
    this.process = process;
    this.seats = seats;
    this.control = control;
  }

  /** Starts it, and seats people as those of a sample. */
  public static BareSite open(Conditions conditions, Lines lines, Sample sample)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile(conditions.scratch(), "trace", ".txt");
    sample.trace().write(file);
    JavaProcess process =
        JavaProcess.start(
            file.resolveSibling("bare.log"),
            List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                file.toString()));
    try {
      int port = Integer.parseInt(process.await(PORT).group(1));
      List<Seat> seats = new ArrayList<>();
      for (Sample.Place place : sample.places()) {
        Seat seat = new Seat(seats.size(), place.firm());
        seat.sitDown(lines.open(port, path(place.room(), place.firm()), "", seat).get());
        seat.line().say("hello");
        seat.awaitWelcome();
        seats.add(seat);
      }
      Line control = lines.open(port, path(0, 0), "", (_, _) -> {}).get();
      return new BareSite(process, seats, control);
    } catch (IOException | RuntimeException | ExecutionException e) {
      process.close();
      throw new IOException("the bare server cannot be used", e);
    }
  }

  /** In the order of the sample's places. */
  public List<Seat> seats() {
    return seats;
  }

  /** Lets it send the frames of the trace from now on. */
  public void begin() {
    control.say("go");
  }

  public ProcessFigures figures() {
    return process.figures();
  }

  public long pid() {
    return process.pid();
  }

  private static String path(int room, int firm) {
    return "/?=" + room + "=" + firm;
  }

  @Override
  public void close() {
    process.close();
  }
}
