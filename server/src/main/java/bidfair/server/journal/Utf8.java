package bidfair.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A text as the bytes that are stored and hashed. Whoever only passes it on, or reads bytes, need
 * not decode it. Immutable, as long as nobody changes the bytes.
 */
public final class Utf8 {
  private final byte[] bytes;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Utf8 of(String text) {
    return new Utf8(text.getBytes(UTF_8));
  }

  /**
   * @param bytes of a text in UTF-8, not copied: no longer to be changed
   */
  public static Utf8 of(byte[] bytes) {
    return new Utf8(bytes);
  }

  /** Not copied: not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return new String(bytes, UTF_8);
  }
}
