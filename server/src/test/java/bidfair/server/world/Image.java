package bidfair.server.world;

import bidfair.server.journal.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in the files of a data folder at a moment, but for those that no restart reads. */
record Image(Map<String, byte[]> files) {
  private static final String LOG = "bidfair.db-wal";
  private static final byte[] NONE = {};

  /** A store as the program makes it. */
  static Image ofEmptyStore() {
    try (Folders folders = new Folders(new Image(Map.of()))) {
      Storage.open(folders.current()).close();
      return of(folders.current());
    }
  }

  static Image of(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith("-shm") && !name.endsWith(".lock")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Image(files);
  }

  void putInto(Path folder) {
    files.forEach((name, bytes) -> {
      try {
        Files.write(folder.resolve(name), bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** This, with a part of what the log has grown by until a later image. */
  Image torn(Image later, Dice dice) {
    byte[] old = files.getOrDefault(LOG, NONE);
    byte[] grown = later.files.getOrDefault(LOG, NONE);
    boolean appended =
        grown.length > old.length && Arrays.equals(old, Arrays.copyOf(grown, old.length));
    Map<String, byte[]> torn = new TreeMap<>(files);
    if (appended) {
      int kept = Math.toIntExact(dice.between(old.length, grown.length - 1));
      torn.put(LOG, Arrays.copyOf(grown, kept));
    }
    return new Image(torn);
  }
}
