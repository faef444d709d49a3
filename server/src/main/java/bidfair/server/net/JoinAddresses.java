package bidfair.server.net;

import bidfair.server.config.Config;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where browsers can reach this server: what was configured, or else this machine's addresses.
 *
 * @param all the likeliest to work from another machine first; never empty
 */
public record JoinAddresses(List<String> all) {
  private static final String ANYWHERE = "0.0.0.0";

  /**
   * @param port the one that the server listens at
   */
  public static JoinAddresses of(Config config, int port) {
    if (!config.publicAddresses().isEmpty()) {
      return new JoinAddresses(config.publicAddresses());
    }
    if (!config.host().equals(ANYWHERE) && !config.host().equals("::")) {
      return new JoinAddresses(List.of(address(config, config.host(), port)));
    }
    List<String> found = new ArrayList<>();
    LanAddresses.find().forEach(host -> found.add(address(config, host, port)));
    found.add(address(config, "localhost", port));
    return new JoinAddresses(List.copyOf(found));
  }

  /** The address for somebody at this machine, as far as it can be told. */
  public String here() {
    return all.getLast();
  }

  /**
   * The address for a link that others shall open: the one by which its maker came, as it is known
   * to work, unless that names this machine only.
   */
  public String forOthers(String cameBy) {
    return isLocal(cameBy) ? all.getFirst() : cameBy;
  }

  /** All of them, the one for others first. */
  public List<String> forOthersFirst(String cameBy) {
    return Stream.concat(Stream.of(forOthers(cameBy)), all.stream()).distinct().toList();
  }

  private static boolean isLocal(String address) {
    String host = address.substring(address.indexOf("://") + 3);
    return host.startsWith("localhost") || host.startsWith("127.") || host.startsWith("[::1]");
  }

  private static String address(Config config, String host, int port) {
    String literal = host.contains(":") ? "[" + host + "]" : host;
    boolean tls = config.tls().isPresent();
    boolean usual = port == (tls ? 443 : 80);
    return (tls ? "https://" : "http://") + literal + (usual ? "" : ":" + port);
  }
}
