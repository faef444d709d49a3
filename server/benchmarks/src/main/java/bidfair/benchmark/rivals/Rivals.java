package bidfair.benchmark.rivals;

import bidfair.benchmark.machine.ProcessFigures;
import bidfair.benchmark.measure.Conditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs classes on other frameworks: the server in one process, everybody's browsers in another.
 * Both are gone when a run ends, however it does.
 */
public final class Rivals {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path scripts;
  private final Path scratch;

  private Rivals(Path scripts, Path scratch) {
    this.scripts = scripts;
    this.scratch = scratch;
  }

  /** Fetches the frameworks first, if they are not there yet. */
  public static Rivals in(Conditions conditions) throws IOException, InterruptedException {
    Path scripts = conditions.home().resolve("server/benchmarks/rivals");
    new NodePackages(scripts).install();
    return new Rivals(scripts, conditions.scratch());
  }

  /** Does the job, or as much of it as the framework bears: see the result's job. */
  public RivalResult run(RivalJob wanted, Framework framework, Mode mode) throws IOException {
    RivalJob job = framework.bearable(wanted);
    Path files = Files.createTempDirectory(scratch, framework.script());
    try (NodeScript server =
        script("serve.mjs", framework, serverJob(job, mode, files), files.resolve("server.log"))) {
      int port = Integer.parseInt(server.line("listening"));
      try (NodeScript load =
          script("load.mjs", framework, loadJob(job, port), files.resolve("load.log"))) {
        return watch(job, load, new ProcessFigures(server.pid()));
      }
    }
  }

  private static RivalResult watch(RivalJob job, NodeScript load, ProcessFigures server)
      throws IOException {
    load.line("measuring");
    Duration before = server.cpu();
    load.line("measured");
    Duration cpu = server.cpu().minus(before);
    long residentBytes = server.residentBytes();
    String seen = load.line("seen");
    return new RivalResult(job, JSON.readValue(seen, RivalResult.Seen.class), cpu, residentBytes);
  }

  private static Map<String, Object> serverJob(RivalJob job, Mode mode, Path files) {
    return Map.of(
        "teams",
        job.teams(),
        "rowBytes",
        job.rowBytes(),
        "beatMillis",
        RivalJob.BEAT_MILLIS,
        "database",
        switch (mode) {
          case AS_SHIPPED -> "";
          case DURABLE -> files.resolve("inputs.db").toString();
        });
  }

  private static Map<String, Object> loadJob(RivalJob job, int port) {
    return Map.of(
        "port",
        port,
        "teams",
        job.teams(),
        "seats",
        job.seats(),
        "inputsPerSecond",
        job.inputsPerSecond(),
        "seconds",
        job.seconds(),
        "warmUpSeconds",
        job.warmUpSeconds());
  }

  private NodeScript script(String name, Framework framework, Map<String, Object> job, Path errors)
      throws IOException {
    return new NodeScript(scripts, errors, name, framework.script(), JSON.writeValueAsString(job));
  }
}
