package bidfair.server.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses of machines and ranges of them, IPv4 and IPv6; names are never looked up. */
public record AddressRanges(List<Range> ranges) {
  /**
   * @param bits how many of the first bits are the same in the whole range
   */
  public record Range(InetAddress first, int bits) {
    private boolean contains(InetAddress address) {
      byte[] own = first.getAddress();
      byte[] other = address.getAddress();
      if (own.length != other.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int difference = own[bit / Byte.SIZE] ^ other[bit / Byte.SIZE];
        if ((difference >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * @param text for example {@code 10.0.0.1, 192.168.0.0/16, fd00::/8}; may be empty
   * @throws IllegalArgumentException if a part of it is neither an address nor a range
   */
  public static AddressRanges of(String text) {
    return new AddressRanges(
        Arrays.stream(text.split(","))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(AddressRanges::range)
            .toList());
  }

  public boolean contains(InetAddress address) {
    InetAddress plain = plain(address);
    return ranges.stream().anyMatch(range -> range.contains(plain));
  }

  /** Without a zone, and as IPv4 where an IPv6 address only stands for one. */
  public static InetAddress plain(InetAddress address) {
    try {
      return InetAddress.getByAddress(address.getAddress());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }

  private static Range range(String text) {
    int slash = text.indexOf('/');
    InetAddress first = plain(InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash)));
    int most = first.getAddress().length * Byte.SIZE;
    int bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException(text + " is no range");
    }
    return new Range(first, bits);
  }
}
