package bidfair.benchmark.rivals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A script that runs in a process of its own, until it is closed. It hears the end of its input.
 */
final class NodeScript implements AutoCloseable {
  private static final int SECONDS_TO_END = 5;

  private final Process process;
  private final BufferedReader output;
  private final Path errors;

  /**
   * @param errors where its error output goes
   */
  NodeScript(Path folder, Path errors, String... arguments) throws IOException {
    this.errors = errors;
    ProcessBuilder builder =
        new ProcessBuilder(arguments)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
    builder.command().addFirst("node");
    builder.environment().put("NODE_ENV", "production");
    process = builder.start();
    output = process.inputReader();
  }

  long pid() {
    return process.pid();
  }

  /**
   * Its next line that begins so, without that beginning; others are passed over.
   *
   * @throws IOException with the end of its error output, if it ends before
   */
  String line(String beginning) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length()).strip();
      }
    }
    throw new IOException("a script ended before it was done: " + Files.readString(errors));
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    output.close();
  }
}
