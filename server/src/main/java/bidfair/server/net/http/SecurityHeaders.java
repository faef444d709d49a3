package bidfair.server.net.http;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Map;

/** What browsers are told on every answer, so that a mistake in a page stays a small one. */
final class SecurityHeaders {
  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private static final Map<String, String> HEADERS =
      Map.of(
          "content-security-policy", CONTENT_SECURITY_POLICY,
          "x-content-type-options", "nosniff",
          "referrer-policy", "same-origin",
          "cross-origin-opener-policy", "same-origin",
          "cross-origin-resource-policy", "same-origin",
          "permissions-policy", "camera=(), geolocation=(), microphone=()");

  private SecurityHeaders() {}

  static void addTo(HttpHeaders headers) {
    HEADERS.forEach(headers::set);
  }

  /**
   * Where we speak https ourselves, browsers shall not come without it for a month: short enough
   * for a school that gives it up. Behind a proxy this is the proxy's to say.
   */
  static void addTransportTo(HttpHeaders headers, Channel channel) {
    if (Callers.isTls(channel)) {
      headers.set("strict-transport-security", "max-age=2592000");
    }
  }
}
