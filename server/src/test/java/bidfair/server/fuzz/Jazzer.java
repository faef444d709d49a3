package bidfair.server.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Runs the fuzzer in a process of its own, as it changes every class that is loaded after it. */
final class Jazzer {
  private static final Pattern PROGRESS =
      Pattern.compile("#(\\d+)\\s+(?:DONE|pulse|NEW|REDUCE)\\s+cov: (\\d+) ft: \\d+ corp: (\\d+)");
  private static final String INSTRUMENTED =
      "bidfair.**:tools.jackson.**:com.networknt.**:io.netty.handler.codec.**";

  /** Its own detectors would take file names in the settings for an attack. */
  private static final String NOT_WATCHED =
      "com.code_intelligence.jazzer.sanitizers.FilePathTraversal";

  /**
   * @param executions inputs tried
   * @param kept inputs that reached something new
   * @param coverage branches reached
   */
  record Figures(int executions, int kept, int coverage) {}

  private final Path folder;

  /**
   * @param folder for inputs and what is found
   */
  Jazzer(Path folder) {
    this.folder = folder;
  }

  /**
   * Tries so many inputs.
   *
   * @param decoder a name of {@link Decoder}, or empty for all of them
   * @param corpus the folder with the inputs to begin with
   * @throws AssertionError with the input, if one of them was not taken well
   */
  Figures run(String decoder, Path corpus, int runs, int seed)
      throws IOException, InterruptedException {
    Path output = folder.resolve("fuzz" + decoder + ".log");
    List<String> command = new ArrayList<>(java());
    command.add("-D" + Fuzzer.DECODER + "=" + decoder);
    command.addAll(
        List.of(
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Fuzzer.class.getName(),
            "--instrumentation_includes=" + INSTRUMENTED,
            "--custom_hook_includes=" + INSTRUMENTED,
            "--disabled_hooks=" + NOT_WATCHED,
            "--reproducer_path=" + folder,
            corpus.toString(),
            "-artifact_prefix=" + folder + "/",
            "-rss_limit_mb=0",
            "-timeout=1200",
            "-seed=" + seed,
            "-runs=" + runs));
    int exit =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String log = Files.readString(output, ISO_8859_1);
    if (exit != 0) {
      throw new AssertionError(log.substring(Math.max(0, log.length() - 20_000)));
    }
    MatchResult last = PROGRESS.matcher(log).results().reduce((_, next) -> next).orElseThrow();
    return new Figures(number(last, 1), number(last, 3), number(last, 2));
  }

  private static List<String> java() {
    return List.of(
        ProcessHandle.current().info().command().orElseThrow(),
        "-Xmx768m",
        "-Xss1m",
        "-XX:+EnableDynamicAgentLoading",
        "-XX:-OmitStackTraceInFastThrow",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Dbidfair.log.level=error",
        "-cp",
        System.getProperty("java.class.path"));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
