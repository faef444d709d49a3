package bidfair.server.world;

import bidfair.server.journal.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server's data folder, a real one, and what is left of it when the power is cut. Every commit
 * is synced, so what is in the files is on the disk; what is being written may be on it in part.
 */
final class SimulatedDisk implements AutoCloseable {
  private static final String DATABASE = "bidfair.db";
  private static final String LOG = "bidfair.db-wal";

  private final Path root;
  private int boots;
  private Path folder;

  /** What was in the files at a moment. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Image(byte[] database, byte[] log) {}

  private SimulatedDisk(Path root) {
    this.root = root;
    folder = root.resolve("0");
  }

  /** A fresh disk with an empty store on it. */
  static SimulatedDisk of(Image image) {
    SimulatedDisk disk = new SimulatedDisk(temporary());
    disk.put(image);
    return disk;
  }

  /** A store as the program makes it. */
  static Image empty() {
    try (SimulatedDisk disk = new SimulatedDisk(temporary())) {
      Storage.open(disk.folder).close();
      return disk.image();
    }
  }

  Path folder() {
    return folder;
  }

  Image image() {
    return new Image(read(DATABASE), read(LOG));
  }

  /** From now on the folder is another, with this in it. */
  void put(Image image) {
    delete(folder);
    boots++;
    folder = root.resolve(String.valueOf(boots));
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(DATABASE), image.database());
      if (image.log().length > 0) {
        Files.write(folder.resolve(LOG), image.log());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is left if the power is cut while one image becomes the other. */
  static Image torn(Image before, Image after, Dice dice) {
    byte[] old = before.log();
    byte[] grown = after.log();
    boolean appended =
        Arrays.equals(before.database(), after.database())
            && grown.length > old.length
            && Arrays.equals(old, Arrays.copyOf(grown, old.length));
    return appended
        ? new Image(
            after.database(),
            Arrays.copyOf(grown, Math.toIntExact(dice.between(old.length, grown.length - 1))))
        : before;
  }

  @Override
  public void close() {
    delete(root);
  }

  private byte[] read(String file) {
    try {
      Path path = folder.resolve(file);
      return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    Path memory = Path.of("/dev/shm");
    try {
      return Files.isWritable(memory)
          ? Files.createTempDirectory(memory, "bidfair-world")
          : Files.createTempDirectory("bidfair-world");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : List.copyOf(files.toList()).reversed()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
