package bidfair.server.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when it is closed. */
public record ScratchFolder(Path path) implements AutoCloseable {
  public static ScratchFolder in(Path parent) throws IOException {
    return new ScratchFolder(Files.createTempDirectory(parent.toAbsolutePath(), "scratch"));
  }

  /** One for a rehearsal among the system's own. */
  public static ScratchFolder ofSystem() throws IOException {
    return new ScratchFolder(Files.createTempDirectory("bidfair-rehearsal"));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(path)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
