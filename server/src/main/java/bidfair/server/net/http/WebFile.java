package bidfair.server.net.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A file of the web client, ready to be sent. */
final class WebFile {
  private static final int HASH_CHARS = 20;
  private static final String HASHED_FOLDER = "/assets/";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"));

  private final String type;
  private final byte[] plain;
  private final Optional<byte[]> gzip;
  private final String hash;
  private final boolean immutable;

  /**
   * @param gzip absent if compressing does not pay
   * @param immutable whether its name changes with what is in it, so that browsers may keep it
   */
  private WebFile(String type, byte[] plain, Optional<byte[]> gzip, boolean immutable) {
    this.type = type;
    this.plain = plain;
    this.gzip = gzip;
    this.immutable = immutable;
    hash = hash(plain);
  }

  /**
   * @param precompressed by the build, if it did so
   */
  static WebFile of(String path, byte[] plain, Optional<byte[]> precompressed) throws IOException {
    byte[] gzip = precompressed.isPresent() ? precompressed.get() : compress(plain);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return new WebFile(
        TYPES.getOrDefault(ending, "application/octet-stream"),
        plain,
        gzip.length < plain.length ? Optional.of(gzip) : Optional.empty(),
        path.startsWith(HASHED_FOLDER));
  }

  /**
   * @param knownTags the entity tags that the browser has already
   */
  Reply reply(boolean takesGzip, String knownTags) {
    boolean compressed = takesGzip && gzip.isPresent();
    byte[] bytes = compressed ? gzip.get() : plain;
    String tag = '"' + hash + (compressed ? "-gzip" : "") + '"';
    boolean known = knownTags.contains(tag);
    Reply reply = known ? Reply.empty(304) : Reply.bytes(200, type, bytes);
    if (compressed) {
      reply.with(HttpHeaderNames.CONTENT_ENCODING, "gzip");
    }
    return reply
        .with(HttpHeaderNames.CONTENT_LENGTH, String.valueOf(bytes.length))
        .with(HttpHeaderNames.ETAG, tag)
        .with(HttpHeaderNames.VARY, "accept-encoding")
        .with(
            HttpHeaderNames.CACHE_CONTROL,
            immutable ? "public, max-age=31536000, immutable" : "no-cache");
  }

  private static byte[] compress(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
