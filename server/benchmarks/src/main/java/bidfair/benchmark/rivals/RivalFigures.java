package bidfair.benchmark.rivals;

import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.rivals.RivalResult.Seen;
import java.util.List;
import java.util.stream.IntStream;

/** One class in figures, beside the same on bare sockets. */
final class RivalFigures {
  /** How many of the figures, from the first, are compared after different jobs too. */
  private static final int COMPARABLE_ALWAYS = 2;

  /** How many are compared after the same job. */
  private static final int COMPARABLE = 4;

  private RivalFigures() {}

  /** The reference itself. */
  static List<Figure> alone(RivalResult result, Mode mode) {
    return figures(new Naming(Framework.WS, mode), result);
  }

  /** A framework's figures, beside those of bare sockets where these did the same job. */
  static List<Figure> of(
      Framework framework, Mode mode, RivalResult result, RivalResult onBareSockets) {
    List<Figure> own = figures(new Naming(framework, mode), result);
    List<Figure> bare = alone(onBareSockets, mode);
    int compared = result.job().equals(onBareSockets.job()) ? COMPARABLE : COMPARABLE_ALWAYS;
    return IntStream.range(0, own.size())
        .mapToObj(
            i -> i < compared ? own.get(i).against("bare ws", bare.get(i).value()) : own.get(i))
        .toList();
  }

  static Figure lost(Framework framework, Mode mode, RivalResult result) {
    return new Naming(framework, mode).lost(result);
  }

  private static List<Figure> figures(Naming naming, RivalResult result) {
    Seen seen = result.seen();
    return List.of(
        naming.figure("cpu-per-frame", "CPU per delivered frame", result.cpuMicrosPerFrame(), "µs"),
        naming.figure("memory", "resident memory", result.residentBytes() / 1e6, "MB"),
        naming.figure("verdict-p50", "verdict, median", seen.p50Millis(), "ms"),
        naming.figure("verdict-p99", "verdict, 99th percentile", seen.p99Millis(), "ms"),
        naming.figure("frames", "frames delivered a second", result.framesPerSecond(), "1/s"),
        naming.figure("bytes-per-frame", "bytes of a frame", bytesPerFrame(seen), "B"),
        naming.lost(result));
  }

  private static double bytesPerFrame(Seen seen) {
    return (double) seen.bytes() / seen.frames();
  }

  private record Naming(Framework framework, Mode mode) {
    Figure lost(RivalResult result) {
      return figure("lost", "inputs that never got a verdict", result.lostPercent(), "%");
    }

    Figure figure(String key, String name, double value, String unit) {
      return Figure.of(
          framework.script() + "-" + mode.key() + "-" + key,
          framework.title() + ", " + mode.title() + ": " + name,
          value,
          unit);
    }
  }
}
