package bidfair.server.net.http;

import bidfair.server.config.AddressRanges;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as proxies write it: with or without a port, IPv6 with or without brackets. */
final class Hop {
  private static final Pattern WITH_PORT =
      Pattern.compile("\\[([0-9a-fA-F:.]+)](?::\\d+)?|([0-9.]+):\\d+");

  private Hop() {}

  /** Empty if it is no address; names are not looked up. */
  static Optional<InetAddress> address(String text) {
    Matcher form = WITH_PORT.matcher(text);
    String literal = text;
    if (form.matches()) {
      literal = form.group(1) == null ? form.group(2) : form.group(1);
    }
    try {
      return Optional.of(AddressRanges.plain(InetAddress.ofLiteral(literal)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
