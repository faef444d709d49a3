package bidfair.benchmark.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program in a process of its own, so that its processor time and memory are its own. */
public final class JavaProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final Process process;
  private final BufferedReader output;

  private JavaProcess(Process process) {
    this.process = process;
    output = process.inputReader();
  }

  /**
   * Starts it.
   *
   * @param log where what it says of errors goes
   * @param arguments of the {@code java} of this process
   */
  public static JavaProcess start(Path log, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(arguments);
    return new JavaProcess(new ProcessBuilder(command).redirectError(log.toFile()).start());
  }

  /** Reads what it prints up to a line with this in it; an exception says that it ended first. */
  public Matcher await(Pattern pattern) throws IOException {
    String line = output.readLine();
    while (line != null) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return matcher;
      }
      line = output.readLine();
    }
    throw new IOException("a process has ended without saying " + pattern);
  }

  public ProcessFigures figures() {
    return new ProcessFigures(process.pid());
  }

  public long pid() {
    return process.pid();
  }

  /** Asks it to stop, as Ctrl-C does, and returns when it has. */
  public void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
