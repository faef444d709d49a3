package bidfair.server.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file beside the database that notes the last entry of each room, after it is on disk and before
 * anybody is told. It is never synced: it may lag behind, or be torn, and then says nothing; but
 * what it tells of was on disk, so that a database with less has lost something.
 *
 * <p>Each room has a slot at a place of its own: the database's name (16 bytes), the room and the
 * entry's number (8 bytes each, highest first), its hash (32 bytes), and a CRC-32C of all that.
 */
final class Witness implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

  /** A divisor of every sector's size, so that no slot is on two sectors. */
  private static final int SLOT = 128;

  private static final int NAME = 16;
  private static final int HASH = 32;
  private static final int CHECKED = NAME + 2 * Long.BYTES + HASH;
  private static final int SLOTS_AT_A_TIME = 512;

  private final FileChannel channel;
  private boolean complained;

  private Witness(FileChannel channel) {
    this.channel = channel;
  }

  /** Beside this database. */
  static Path beside(Path database) {
    return database.resolveSibling("bidfair.witness");
  }

  /** Opens the file, making it if need be. */
  static Witness open(Path file) throws IOException {
    return new Witness(
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** What a file tells of any database, by its name and room. Nothing if there is no file. */
  static Map<String, Map<RoomKey, Link>> read(Path file) throws IOException {
    Map<String, Map<RoomKey, Link>> found = new HashMap<>();
    if (file.toFile().isFile()) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        read(channel, found);
      }
    }
    return found;
  }

  /** Notes the last entry of a room. A file that takes nothing only makes this one lag behind. */
  void note(String database, RoomKey room, Link last) {
    ByteBuffer slot = ByteBuffer.allocate(SLOT);
    slot.put(HexFormat.of().parseHex(database))
        .putLong(room.number())
        .putLong(last.seq())
        .put(HexFormat.of().parseHex(last.hash()));
    slot.putInt(checksum(slot.array())).clear();
    try {
      channel.write(slot, room.number() * SLOT);
      complained = false;
    } catch (IOException e) {
      if (!complained) {
        LOG.warn("The witness beside the database cannot be written: {}", e.getMessage());
      }
      complained = true;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.warn("The witness beside the database was not closed", e);
    }
  }

  private static void read(FileChannel channel, Map<String, Map<RoomKey, Link>> found)
      throws IOException {
    ByteBuffer slots = ByteBuffer.allocate(SLOT * SLOTS_AT_A_TIME);
    for (long at = 0; at < channel.size(); at += slots.capacity()) {
      slots.clear();
      int read = 0;
      while (slots.hasRemaining() && read >= 0) {
        read = channel.read(slots, at + slots.position());
      }
      slots.flip();
      for (int i = 0; i + CHECKED + Integer.BYTES <= slots.limit(); i += SLOT) {
        byte[] slot = new byte[SLOT];
        slots.get(i, slot, 0, Math.min(SLOT, slots.limit() - i));
        read(slot, at / SLOT + i / SLOT, found);
      }
    }
  }

  private static void read(byte[] bytes, long place, Map<String, Map<RoomKey, Link>> found) {
    ByteBuffer slot = ByteBuffer.wrap(bytes);
    byte[] name = new byte[NAME];
    byte[] hash = new byte[HASH];
    slot.get(name);
    long room = slot.getLong();
    long seq = slot.getLong();
    slot.get(hash);
    if (place > 0 && room == place && seq > 0 && slot.getInt() == checksum(bytes)) {
      found
          .computeIfAbsent(HexFormat.of().formatHex(name), _ -> new HashMap<>())
          .put(new RoomKey(room), new Link(seq, HexFormat.of().formatHex(hash)));
    }
  }

  private static int checksum(byte[] slot) {
    CRC32C crc = new CRC32C();
    crc.update(slot, 0, CHECKED);
    return (int) crc.getValue();
  }
}
