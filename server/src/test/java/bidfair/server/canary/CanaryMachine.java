package bidfair.server.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds the program with a fault, and lets a harness look at it. */
final class CanaryMachine {
  private static final Path PROJECT = Path.of("..");

  private final Path folder;

  /** How a harness ended, and what it had to say. */
  record Outcome(int exit, String said) {
    boolean names(int promise) {
      return exit == 1 && said.contains("promise " + promise);
    }

    boolean isWell() {
      return exit == 0;
    }
  }

  /**
   * @param folder for what is built and written
   */
  CanaryMachine(Path folder) {
    this.folder = folder;
  }

  /** Lets the canary's harness look at the program with the fault. */
  Outcome release(Canary canary) throws IOException {
    return run(canary.harness(), build(canary) + File.pathSeparator);
  }

  /** Lets a harness look at the program as it is. */
  Outcome runUnharmed(Harness harness) throws IOException {
    return run(harness, "");
  }

  private Path build(Canary canary) throws IOException {
    String source = Files.readString(PROJECT.resolve(canary.source()));
    int at = source.indexOf(canary.original());
    if (at < 0 || source.indexOf(canary.original(), at + 1) >= 0) {
      throw new IllegalStateException(canary + " does not fit " + canary.source());
    }
    Path home = Files.createTempDirectory(folder, "canary");
    Path changed = home.resolve(canary.source().getFileName());
    Files.writeString(changed, source.replace(canary.original(), canary.fault()));
    Path classes = Files.createDirectory(home.resolve("classes"));
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter problems = new StringWriter();
    List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(problems, files, null, options, null, files.getJavaFileObjects(changed))
              .call();
      if (!compiled) {
        throw new IllegalStateException(canary + " does not compile: " + problems);
      }
    }
    return classes;
  }

  private Outcome run(Harness harness, String before) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1"); // It starts faster so.
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-cp");
    command.add(before + System.getProperty("java.class.path"));
    command.addAll(harness.command());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.onExit().join().exitValue(), said);
  }
}
