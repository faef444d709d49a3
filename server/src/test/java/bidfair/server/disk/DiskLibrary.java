package bidfair.server.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The library that is the simulated disk, compiled from src/test/native when it is asked for. */
final class DiskLibrary {
  private static final Path SOURCES = Path.of("src/test/native");
  private static final Path TARGET = Path.of("target/native");
  private static final List<String> COMPILER =
      List.of("cc", "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden");
  private static final List<String> LIBRARY = List.of("-shared", "-fPIC", "-lpthread", "-o");

  private DiskLibrary() {}

  /** Where it is; compiled only if the sources have changed. Others may ask at the same time. */
  static Path path() {
    try {
      Path library = TARGET.resolve("disk-" + hash() + ".so").toAbsolutePath();
      if (!Files.exists(library)) {
        compile(library);
      }
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path library) throws IOException {
    Files.createDirectories(TARGET);
    Path draft = Files.createTempFile(TARGET, "disk", ".so");
    List<String> command = new ArrayList<>(COMPILER);
    sources(".c").forEach(source -> command.add(source.toString()));
    command.addAll(LIBRARY);
    command.add(draft.toString());
    Process compiler;
    try {
      compiler = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          "Tests of disks need a C compiler, cc; scripts/install-test-tools installs one", e);
    }
    String said = new String(compiler.getInputStream().readAllBytes(), UTF_8);
    if (compiler.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("The simulated disk does not compile: " + said);
    }
    Files.move(draft, library, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String hash() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path source : sources("")) {
        digest.update(Files.readAllBytes(source));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> sources(String end) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
