package bidfair.server.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The chain of hashes that ties each entry of a room to the one before: SHA-256 over the previous
 * hash (32 zero bytes before the first), the room, the entry's number and the epoch as 8 bytes
 * each, highest first, and each text as its length in bytes (4 bytes) and its UTF-8 bytes. Followed
 * entry by entry; not thread-safe.
 */
final class Chain {
  /** What the first entry of a room is chained to. */
  static final String START = "0".repeat(64);

  private static final HexFormat HEX = HexFormat.of();
  private static final int HASH_BYTES = 32;
  private static final int NUMBER_BYTES = 3 * Long.BYTES;
  private static final int USUAL_BYTES = 4096;

  private final MessageDigest digest = sha256();
  private long room;
  private byte[] last = {};

  /** Everything of an entry in one piece, as many small ones would cost more than the hashing. */
  private ByteBuffer piece = ByteBuffer.allocate(USUAL_BYTES);

  /**
   * Where to go on from; nothing can be asked before.
   *
   * @param hash of the entry before, 64 hexadecimal digits
   */
  Chain startAt(RoomKey room, String hash) {
    this.room = room.number();
    last = HEX.parseHex(hash);
    return this;
  }

  /** The hash of an entry, 64 hexadecimal digits. */
  static String next(String previous, RoomKey room, long epoch, JournalEntry entry) {
    return new Chain().startAt(room, previous).next(epoch, entry);
  }

  /** Goes on to the next entry; gives its hash, 64 hexadecimal digits. */
  String next(long epoch, JournalEntry entry) {
    int size = HASH_BYTES + NUMBER_BYTES;
    List<Utf8> texts = entry.texts();
    for (Utf8 text : texts) {
      size += Integer.BYTES + text.bytes().length;
    }
    if (size > piece.capacity()) {
      piece = ByteBuffer.allocate(2 * size);
    }
    piece.clear().put(last).putLong(room).putLong(entry.seq()).putLong(epoch);
    for (Utf8 text : texts) {
      piece.putInt(text.bytes().length).put(text.bytes());
    }
    digest.update(piece.flip());
    last = digest.digest();
    return HEX.formatHex(last);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
