package bidfair.server.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Data folders, one after the other, in memory if the system has files there. */
final class Folders implements AutoCloseable {
  private static final Path MEMORY = Path.of("/dev/shm");

  private final Path root;
  private Path current;
  private int made;

  Folders(Image first) {
    try {
      root =
          Files.isWritable(MEMORY)
              ? Files.createTempDirectory(MEMORY, "bidfair-world")
              : Files.createTempDirectory("bidfair-world");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    current = fresh();
    first.putInto(current);
  }

  Path current() {
    return current;
  }

  /** An empty one, which is not yet the current one. */
  Path fresh() {
    made++;
    try {
      return Files.createDirectory(root.resolve(String.valueOf(made)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The current one is given up for another. */
  void moveTo(Path next) {
    delete(current);
    current = next;
  }

  @Override
  public void close() {
    delete(root);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : List.copyOf(files.toList()).reversed()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
