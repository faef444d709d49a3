package bidfair.benchmark.baseline;

import bidfair.benchmark.load.Line;
import bidfair.benchmark.load.Lines;
import bidfair.benchmark.load.Seat;
import bidfair.benchmark.load.Trace;
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

  /** Starts it, and seats people as those of a room. */
  public static BareSite open(Conditions conditions, Lines lines, Trace trace, List<Seat> like)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile(conditions.scratch(), "trace", ".txt");
    trace.write(file);
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
      for (Seat each : like) {
        Seat seat = new Seat(each.number(), each.firm());
        seat.sitDown(lines.open(port, "/?firm=" + each.firm(), "", seat).get());
        seat.line().say("hello");
        seat.awaitWelcome();
        seats.add(seat);
      }
      Line control = lines.open(port, "/?firm=0", "", (_, _) -> {}).get();
      return new BareSite(process, seats, control);
    } catch (IOException | RuntimeException | ExecutionException e) {
      process.close();
      throw new IOException("the bare server cannot be used", e);
    }
  }

  /** In the order of the seats that these are like. */
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

  @Override
  public void close() {
    process.close();
  }
}
