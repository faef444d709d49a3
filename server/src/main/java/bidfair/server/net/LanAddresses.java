package bidfair.server.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** Where others on the same network can reach this machine. */
public final class LanAddresses {
  private LanAddresses() {}

  /** The site-local IPv4 addresses of the interfaces that are up; empty if they cannot be told. */
  public static List<String> find() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(LanAddresses::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
          .map(InetAddress::getHostAddress)
          .sorted()
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  private static boolean isUp(NetworkInterface each) {
    try {
      return each.isUp() && !each.isLoopback();
    } catch (SocketException e) {
      return false;
    }
  }
}
