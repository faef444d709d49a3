package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.protocol.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which names we may be asked. A page of another site whose name is made to lead here has none
 * of our cookies, but it would see what strangers see from inside the network: with a public
 * address we answer to no other name, and to what looks into the machine never to an unknown one.
 */
public final class Hosts {
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]{1,253})(?::\\d{1,5})?");
  private static final Pattern LITERAL = Pattern.compile("\\[.*|\\d+(\\.\\d+){3}");

  private final List<String> names;

  /**
   * @param publicAddresses where browsers reach us by way of others
   */
  public Hosts(List<String> publicAddresses) {
    names =
        publicAddresses.stream()
            .map(address -> URI.create(address).getHost().toLowerCase(Locale.ROOT))
            .toList();
  }

  /**
   * @throws Refused MALFORMED if it is no name at all, NOT_ALLOWED if it is none of ours
   */
  public void check(Request request) {
    List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
    boolean wellFormed = hosts.isEmpty() || (hosts.size() == 1 && isWellFormed(hosts.getFirst()));
    if (!wellFormed) {
      throw new Refused(Refusal.MALFORMED, "the Host is no name");
    }
    if (!names.isEmpty() && !isKnown(request)) {
      throw new Refused(Refusal.NOT_ALLOWED, "this server has another name");
    }
  }

  static boolean isWellFormed(String host) {
    return HOST.matcher(host).matches();
  }

  /** Whether the name is an address, or one that nobody else can have made to lead here. */
  public boolean isKnown(Request request) {
    String host = request.header(HttpHeaderNames.HOST);
    Matcher form = HOST.matcher(host);
    if (!form.matches()) {
      return host.isEmpty();
    }
    String name = form.group(1).toLowerCase(Locale.ROOT);
    return name.equals("localhost") || LITERAL.matcher(name).matches() || names.contains(name);
  }
}
