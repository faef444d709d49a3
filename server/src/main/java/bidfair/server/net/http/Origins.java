package bidfair.server.net.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;

/** Which pages may ask us to do something: our own. */
public final class Origins {
  private final List<String> publicAddresses;

  public Origins(List<String> publicAddresses) {
    this.publicAddresses = List.copyOf(publicAddresses);
  }

  /** Browsers name the page that asks; whoever is no browser needs no page to do harm. */
  public boolean allow(HttpHeaders headers) {
    String origin = headers.get(HttpHeaderNames.ORIGIN);
    return origin == null
        || publicAddresses.contains(origin)
        || hostOf(origin).equalsIgnoreCase(headers.get(HttpHeaderNames.HOST, ""));
  }

  /** Where this browser reached us, for links that it shows to others. */
  public String addressOf(HttpHeaders headers) {
    String host = headers.get(HttpHeaderNames.HOST, "localhost");
    return publicAddresses.stream()
        .filter(address -> hostOf(address).equalsIgnoreCase(host))
        .findFirst()
        .orElse("http://" + host);
  }

  /** Whether this browser reached us over https, as far as we were told of our addresses. */
  public boolean isSecure(HttpHeaders headers) {
    return addressOf(headers).startsWith("https://");
  }

  private static String hostOf(String address) {
    int scheme = address.indexOf("://");
    return scheme < 0 ? "" : address.substring(scheme + 3);
  }
}
