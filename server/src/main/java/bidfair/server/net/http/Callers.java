package bidfair.server.net.http;

import bidfair.server.config.AddressRanges;
import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.ssl.SslHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;

/**
 * Tells who asks. What a request says of its own way here is believed only of proxies that we were
 * told to trust: {@code X-Forwarded-For} is read from its end, where each proxy wrote whom it
 * heard, up to the first address that is not a trusted proxy's. Whatever stands before that,
 * anybody may have written. {@code Forwarded} is not read: of two headers for the same, a proxy may
 * pass one on that it does not write.
 */
public final class Callers {
  private static final String FORWARDED_FOR = "x-forwarded-for";
  private static final String FORWARDED_PROTO = "x-forwarded-proto";
  private static final List<String> SIGNS_OF_A_PROXY =
      List.of(FORWARDED_FOR, FORWARDED_PROTO, "x-forwarded-host", "x-real-ip", "forwarded", "via");

  /** Not the address of any machine: of a connection that ended before we could ask. */
  private static final InetAddress UNKNOWN = InetAddress.ofLiteral("0.0.0.0");

  private final AddressRanges trusted;

  public Callers(AddressRanges trusted) {
    this.trusted = trusted;
  }

  /** The machine at the other end of the connection, whoever it speaks for. */
  public static InetAddress peer(Channel channel) {
    return channel.remoteAddress() instanceof InetSocketAddress address
        ? AddressRanges.plain(address.getAddress())
        : UNKNOWN;
  }

  /** Whether the other end of the connection is a proxy that we trust. */
  public boolean isProxy(Channel channel) {
    return trusted.contains(peer(channel));
  }

  Caller of(Channel channel, HttpHeaders headers) {
    InetAddress peer = peer(channel);
    boolean tls = isTls(channel);
    boolean direct = SIGNS_OF_A_PROXY.stream().noneMatch(headers::contains);
    return trusted.contains(peer)
        ? new Caller(origin(peer, headers), isSecure(tls, headers), direct)
        : new Caller(peer, tls, direct);
  }

  static boolean isTls(Channel channel) {
    return channel.pipeline().get(SslHandler.class) != null;
  }

  private InetAddress origin(InetAddress proxy, HttpHeaders headers) {
    List<String> hops =
        List.of(String.join(",", headers.getAll(FORWARDED_FOR)).split(",", -1)).reversed();
    InetAddress found = proxy;
    for (String hop : hops) {
      InetAddress before = Hop.address(hop.strip()).orElse(UNKNOWN);
      if (before.equals(UNKNOWN)) {
        return found;
      }
      found = before;
      if (!trusted.contains(found)) {
        return found;
      }
    }
    return found;
  }

  private static boolean isSecure(boolean tls, HttpHeaders headers) {
    List<String> said = List.of(String.join(",", headers.getAll(FORWARDED_PROTO)).split(",", -1));
    return switch (said.getLast().strip().toLowerCase(Locale.ROOT)) {
      case "https" -> true;
      case "http" -> false;
      default -> tls;
    };
  }
}
