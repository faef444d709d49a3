package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.json.Json;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;

/** The answer to a request; one for each request, as headers are added to it on its way. */
public record Reply(int status, HttpHeaders headers, Body body) {
  private static final byte[] NOTHING = {};

  /** What an answer holds. */
  public sealed interface Body {}

  /** In memory, not copied: to be read only. */
  static final class Bytes implements Body {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** Too large to be kept in memory: written piece by piece, as fast as the other side takes it. */
  record Stream(Source source) implements Body {}

  /** Writes to a stream that blocks while the connection is busy. */
  @FunctionalInterface
  public interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  public static Reply json(int status, Object value) {
    return bytes(status, "application/json", Json.writeBytes(value)).uncached();
  }

  public static Reply bytes(int status, String type, byte[] bytes) {
    return new Reply(status, new DefaultHttpHeaders(), new Bytes(bytes))
        .with(HttpHeaderNames.CONTENT_TYPE, type);
  }

  public static Reply empty(int status) {
    return new Reply(status, new DefaultHttpHeaders(), new Bytes(NOTHING));
  }

  public static Reply stream(String type, Source source) {
    return new Reply(200, new DefaultHttpHeaders(), new Stream(source))
        .with(HttpHeaderNames.CONTENT_TYPE, type)
        .uncached();
  }

  public static Reply refused(Refused refused) {
    int status = Statuses.of(refused.reason());
    return json(status, new Api.Refused(refused.reason(), refused.detail()));
  }

  /**
   * @param allowed the methods that the address takes
   */
  static Reply wrongMethod(String allowed) {
    return refused(new Refused(Refusal.WRONG_METHOD, "this address takes " + allowed))
        .with(HttpHeaderNames.ALLOW, allowed);
  }

  public Reply with(CharSequence name, CharSequence value) {
    headers.add(name, value);
    return this;
  }

  /** Sets a cookie, as {@link Cookies} writes it. */
  public Reply withCookie(String cookie) {
    return with(HttpHeaderNames.SET_COOKIE, cookie);
  }

  /** Neither browsers nor proxies may keep it. */
  public Reply uncached() {
    headers.set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE);
    return this;
  }
}
