package bidfair.server.net.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.CookieHeaderNames.SameSite;
import io.netty.handler.codec.http.cookie.DefaultCookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import io.netty.handler.codec.http.cookie.ServerCookieEncoder;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The cookies: no script can read them, and no other site can use them to write. */
public final class Cookies {
  public static final String TEACHER = "bidfair_teacher";

  /** By which a browser is known where a teacher has signed in before; it lets nobody in. */
  public static final String DEVICE = "bidfair_device";

  private static final String SEAT = "bidfair_seat_";

  private Cookies() {}

  /** The name of the cookie for a seat of this room; one browser may sit in several rooms. */
  public static String seat(String code) {
    return SEAT + code.toUpperCase(Locale.ROOT);
  }

  /**
   * @param secure whether the browser may send it over https only
   */
  public static String set(String name, String token, Duration age, boolean secure) {
    DefaultCookie cookie = new DefaultCookie(name, token);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.Lax);
    cookie.setPath("/");
    cookie.setMaxAge(age.toSeconds());
    cookie.setSecure(secure);
    return ServerCookieEncoder.STRICT.encode(cookie);
  }

  public static String forget(String name, boolean secure) {
    return set(name, "", Duration.ZERO, secure);
  }

  static Optional<String> find(HttpHeaders headers, String name) {
    return headers.getAll(HttpHeaderNames.COOKIE).stream()
        .flatMap(header -> ServerCookieDecoder.STRICT.decodeAll(header).stream())
        .filter(cookie -> cookie.name().equals(name))
        .map(Cookie::value)
        .findFirst();
  }
}
