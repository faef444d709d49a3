package bidfair.server.classroom;

import static org.awaitility.Awaitility.await;

import bidfair.server.json.Json;
import bidfair.server.net.Answer;
import bidfair.server.net.Browser;
import bidfair.server.protocol.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program itself, as it is started from a shell: a process of its own, to be killed. */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final Pattern FIRST_TEACHER = Pattern.compile("http://\\S+#(\\S+)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path out;
  private final Path log;

  private ServerProcess(Process process, Path out, Path log) {
    this.process = process;
    this.out = out;
    this.log = log;
  }

  /** Starts the program on a folder for its data; when this returns, it can be used. */
  public static ServerProcess start(Path folder, int port) throws IOException {
    ServerProcess server = launch(folder, port, List.of(), Map.of());
    server.awaitReady();
    return server;
  }

  /**
   * Starts the program and returns at once. Nobody will be told to be slower.
   *
   * @param before the program that starts this one, with its arguments; may be empty
   * @param environment on top of this process's
   */
  public static ServerProcess launch(
      Path folder, int port, List<String> before, Map<String, String> environment)
      throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path log = Files.createTempFile(folder, "log", ".txt");
    List<String> command = new ArrayList<>(before);
    Collections.addAll(
        command,
        ProcessHandle.current().info().command().orElseThrow(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1", // It starts faster so.
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        "bidfair.server.cli.Main",
        "serve",
        "--host",
        "127.0.0.1",
        "--port",
        String.valueOf(port),
        "--messages-burst",
        "100000",
        "--data",
        folder.resolve("data").toString());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(log.toFile());
    builder.environment().putAll(environment);
    return new ServerProcess(builder.start(), out, log);
  }

  /** Returns when it can be used; an {@link AssertionError} says why it never could. */
  public void awaitReady() throws IOException {
    await()
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || output().contains("Ctrl-C stops it."));
    if (!process.isAlive()) {
      throw new AssertionError(output() + Files.readString(log));
    }
  }

  /** Returns when it has ended by itself, or false after so long. */
  public boolean awaitEnd(Duration patience) throws InterruptedException {
    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Opens the link that was printed, and becomes the first teacher by it. */
  public Browser firstTeacher() {
    Browser browser = new Browser(find(ADDRESS).group());
    Api.NewTeacher teacher =
        new Api.NewTeacher(find(FIRST_TEACHER).group(1), "Lin", "a good password");
    Answer answer = browser.post("/api/teachers/first", Json.write(teacher));
    if (answer.status() != 201) {
      throw new AssertionError(answer.body());
    }
    return browser;
  }

  /** The plug is pulled: SIGKILL. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to stop, as Ctrl-C and a service manager do, and returns its exit code. */
  public int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  /** What it logged. */
  public List<String> log() throws IOException {
    return Files.readAllLines(log);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  private Matcher find(Pattern pattern) {
    Matcher matcher = pattern.matcher(output());
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not in " + output());
    }
    return matcher;
  }

  private String output() {
    try {
      return Files.readString(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
