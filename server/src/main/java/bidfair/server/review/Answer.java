package bidfair.server.review;

import bidfair.server.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** An answer as it leaves: JSON, compressed once for all who ask, with the tag of its content. */
public final class Answer {
  private static final int TAG_CHARS = 32;

  private final byte[] compressed;
  private final String tag;

  private Answer(byte[] compressed, String tag) {
    this.compressed = compressed;
    this.tag = tag;
  }

  static Answer of(Object value) {
    byte[] json = Json.writeBytes(value);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(bytes.toByteArray(), hash(json));
  }

  /** With gzip; to be read only. */
  public byte[] compressed() {
    return compressed;
  }

  /** As it was before it was compressed. */
  public byte[] plain() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An entity tag, with its quotes. */
  public String tag() {
    return tag;
  }

  private static String hash(byte[] json) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return "\"" + HexFormat.of().formatHex(digest).substring(0, TAG_CHARS) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
