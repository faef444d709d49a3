package bidfair.server.net.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which pages may ask us to do something: our own. Browsers name the page that asks; whoever is no
 * browser needs no page to do harm.
 */
public final class Origins {
  private static final String FETCH_SITE = "sec-fetch-site";
  private static final Set<String> OWN_SITE = Set.of("", "same-origin", "none");

  private final List<String> publicAddresses;

  /**
   * @param publicAddresses where browsers reach us by way of others
   */
  public Origins(List<String> publicAddresses) {
    this.publicAddresses = List.copyOf(publicAddresses);
  }

  /**
   * Whether the page that asks is ours: of a public address, or of the very address, scheme and
   * port included, that the request went to.
   */
  public boolean allow(Request request) {
    List<String> origins = request.headers().getAll(HttpHeaderNames.ORIGIN);
    return OWN_SITE.contains(request.header(FETCH_SITE).toLowerCase(Locale.ROOT))
        && (origins.isEmpty() || (origins.size() == 1 && isOurs(origins.getFirst(), request)));
  }

  /** Where this browser reached us, for links that it shows to others. */
  public String addressOf(Request request) {
    String host = host(request);
    return publicAddresses.stream()
        .filter(address -> hostOf(address).equalsIgnoreCase(host))
        .findFirst()
        .orElse((request.caller().secure() ? "https://" : "http://") + host);
  }

  /** Whether this browser reached us over https, as far as we know or were told. */
  public boolean isSecure(Request request) {
    return addressOf(request).startsWith("https://");
  }

  private boolean isOurs(String origin, Request request) {
    return publicAddresses.stream().anyMatch(origin::equalsIgnoreCase)
        || origin.equalsIgnoreCase(addressOf(request));
  }

  private static String host(Request request) {
    String host = request.header(HttpHeaderNames.HOST);
    return host.isEmpty() ? "localhost" : host;
  }

  private static String hostOf(String address) {
    return address.substring(address.indexOf("://") + "://".length());
  }
}
