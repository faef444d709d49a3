package bidfair.server.net.http;

import bidfair.server.config.AddressRanges;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Who asks, as far as it can be believed.
 *
 * @param address of the browser's machine, or of the last one before it that can be told
 * @param secure whether the browser speaks https, to us or to a proxy that we trust
 * @param direct whether the connection is the caller's own, as far as can be seen
 */
public record Caller(InetAddress address, boolean secure, boolean direct) {
  private static final int NETWORK_BYTES = 8;
  private static final int ALL_BYTES = 16;

  /** The address as text. */
  public String host() {
    return AddressRanges.plain(address).getHostAddress();
  }

  /**
   * What limits by address count: an IPv4 address, or the network of 64 bits of an IPv6 address, as
   * one machine may take as many addresses in it as it likes.
   */
  public String network() {
    InetAddress plain = AddressRanges.plain(address);
    if (!(plain instanceof Inet6Address)) {
      return plain.getHostAddress();
    }
    byte[] network = Arrays.copyOf(plain.getAddress(), NETWORK_BYTES);
    try {
      return InetAddress.getByAddress(Arrays.copyOf(network, ALL_BYTES)).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 16 bytes", e);
    }
  }
}
