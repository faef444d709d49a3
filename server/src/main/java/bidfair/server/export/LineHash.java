package bidfair.server.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the lines of a record, each with the line feed at its end. */
final class LineHash {
  private final MessageDigest digest;

  LineHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void add(byte[] line) {
    digest.update(line);
    digest.update((byte) '\n');
  }

  /** The hash of all lines so far as 64 hexadecimal digits; ends the hashing. */
  String end() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
