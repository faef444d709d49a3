package bidfair.server.net.http;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;

/** Where connections come from, as limits count them. */
public final class Addresses {
  private Addresses() {}

  public static String of(Channel channel) {
    return channel.remoteAddress() instanceof InetSocketAddress address
        ? address.getAddress().getHostAddress()
        : "local";
  }
}
