package bidfair.server.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The chain of hashes that ties each entry of a room to the one before: SHA-256 over the previous
 * hash (32 zero bytes before the first), the room, the entry's number and the epoch as 8 bytes
 * each, highest first, and each text as its length in bytes (4 bytes) and its UTF-8 bytes.
 */
final class Chain {
  /** What the first entry of a room is chained to. */
  static final String START = "0".repeat(64);

  private Chain() {}

  /** The hash of an entry, 64 hexadecimal digits. */
  static String next(String previous, RoomKey room, long epoch, JournalEntry entry) {
    MessageDigest digest = sha256();
    digest.update(HexFormat.of().parseHex(previous));
    digest.update(
        ByteBuffer.allocate(3 * Long.BYTES)
            .putLong(room.number())
            .putLong(entry.seq())
            .putLong(epoch)
            .flip());
    add(digest, entry.at());
    add(digest, entry.actor());
    add(digest, entry.inputId());
    add(digest, entry.input());
    add(digest, entry.verdict());
    add(digest, entry.events());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
