package bidfair.server.cli;

import bidfair.server.App;
import bidfair.server.config.Config;
import bidfair.server.rehearsal.MonthReport;
import bidfair.server.rehearsal.Plan;
import bidfair.server.rehearsal.Rehearsal;
import bidfair.server.rehearsal.ScratchFolder;
import bidfair.server.rehearsal.ServerLink;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows whether a machine and its network bear a class. */
@Command(
    name = "rehearse",
    description =
        "Plays the openings of some months with a class of programs, over real sockets, and tells"
            + " how long verdicts took. Ends with 1 if an input had none.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RehearseCommand implements Callable<Integer> {
  private static final int MOST_MONTHS = 12;
  private static final double NANOS_PER_MILLI = 1e6;

  @Parameters(
      paramLabel = "LINK",
      arity = "0..1",
      description =
          "The one-time link of a server that was started on an empty folder for this, on this"
              + " machine or another. Without it, one is started here, on a folder that is deleted"
              + " afterwards; then the class and the server share this machine.")
  private @Nullable String link;

  @Option(
      names = "--firms",
      paramLabel = "N",
      defaultValue = "60",
      description = "How many firms people lead. Default: ${DEFAULT-VALUE}.")
  private int firms;

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many people share a firm. Default: ${DEFAULT-VALUE}.")
  private int people;

  @Option(
      names = "--robots",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many robots play beside them. Default: ${DEFAULT-VALUE}.")
  private int robots;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many months open, 1 to 12. Default: ${DEFAULT-VALUE}.")
  private int months;

  @Option(
      names = "--inputs",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many inputs each sends, on average. Default: ${DEFAULT-VALUE}.")
  private int inputs;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Within which they do. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Plan plan = plan();
    Optional<ServerLink> server =
        Optional.ofNullable(link)
            .map(text ->
                ServerLink.of(text).orElseThrow(() -> wrong("LINK is no one-time link: " + text)));
    try {
      return server.isPresent() ? rehearse(server.get(), plan) : rehearseHere(plan);
    } catch (IOException | TimeoutException e) {
      spec.commandLine().getErr().println("bidfair: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  private int rehearseHere(Plan plan) throws IOException, InterruptedException, TimeoutException {
    try (ScratchFolder folder = ScratchFolder.ofSystem()) {
      Config config = config(folder.path());
      Logging.configure(config);
      try (App app = App.start(config)) {
        return rehearse(ServerLink.of(app.firstTeacherLink().orElseThrow()).orElseThrow(), plan);
      }
    }
  }

  private int rehearse(ServerLink server, Plan plan)
      throws IOException, InterruptedException, TimeoutException {
    PrintWriter out = spec.commandLine().getOut();
    boolean complete = true;
    try (Rehearsal rehearsal = Rehearsal.prepare(server, plan)) {
      out.printf(
          "%d firms of %d people and %d robots; %d inputs within %d s of a month's opening.%n",
          firms, people, robots, firms * people * inputs, seconds);
      for (int month = 1; month <= months; month++) {
        MonthReport report = rehearsal.playMonth();
        print(report, out);
        complete &= report.isComplete();
      }
    }
    return complete ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static void print(MonthReport report, PrintWriter out) {
    out.printf(
        "Month %d: %d inputs, %d verdicts, %d accepted. Half came within %.1f ms, 99 of 100 within"
            + " %.1f ms, the last after %.1f ms.%n",
        report.month(),
        report.inputs(),
        report.verdicts(),
        report.accepted(),
        millis(report.within(50)),
        millis(report.within(99)),
        millis(report.within(100)));
    out.flush();
  }

  private static double millis(Duration time) {
    return time.toNanos() / NANOS_PER_MILLI;
  }

  private Plan plan() {
    if (firms < 1 || people < 1 || robots < 0 || inputs < 1 || seconds < 1) {
      throw wrong("--firms, --people, --inputs and --seconds are at least 1, --robots at least 0");
    }
    if (months < 1 || months > MOST_MONTHS) {
      throw wrong("--months is a number from 1 to 12");
    }
    return new Plan(firms, people, robots, inputs, Duration.ofSeconds(seconds));
  }

  /** Doors wide enough for a class that comes at once, and from one address. */
  private static Config config(Path data) {
    return Config.read(
        Map.of(
            "host", "127.0.0.1",
            "port", "0",
            "data", data.toString(),
            "log-level", "warn",
            "entries-per-second", "10000",
            "entries-burst", "100000"),
        Map.of(),
        Optional.empty());
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
