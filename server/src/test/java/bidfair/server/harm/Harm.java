package bidfair.server.harm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * Something that happens to a file of a data folder.
 *
 * @param at where in the file
 * @param bytes how many, or which bit
 */
public record Harm(Kind kind, Path file, long at, int bytes) {
  private static final List<String> FILES =
      List.of("bidfair.db", "bidfair.db", "bidfair.db-wal", "bidfair.db-wal", "bidfair.witness");
  private static final List<Kind> KINDS = List.copyOf(EnumSet.allOf(Kind.class));
  private static final int PAGE = 4096;

  /** What happens. */
  public enum Kind {
    FLIP,
    CUT,
    ZERO,
    GARBAGE,
    DELETE
  }

  /** Draws one, at any place of any file. */
  public static Harm draw(Random random, Path folder) {
    Path file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    long size = file.toFile().length();
    long at = size == 0 ? 0 : random.nextLong(size);
    int bytes = kind == Kind.FLIP ? random.nextInt(8) : 1 + random.nextInt(2 * PAGE);
    return new Harm(kind, file, at, bytes);
  }

  /** Does it. */
  public void apply() {
    try {
      if (kind == Kind.DELETE) {
        Files.deleteIfExists(file);
        return;
      }
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        apply(channel);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void apply(FileChannel channel) throws IOException {
    switch (kind) {
      case FLIP -> {
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, at);
        one.put(0, (byte) (one.get(0) ^ (1 << bytes))).clear();
        channel.write(one, at);
      }
      case CUT -> channel.truncate(at);
      case ZERO -> channel.write(ByteBuffer.allocate(within(channel)), at);
      case GARBAGE -> {
        byte[] garbage = new byte[within(channel)];
        new Random(at).nextBytes(garbage);
        channel.write(ByteBuffer.wrap(garbage), at);
      }
      case DELETE -> Files.deleteIfExists(file);
    }
  }

  private int within(FileChannel channel) throws IOException {
    return Math.toIntExact(Math.min(bytes, channel.size() - at));
  }
}
