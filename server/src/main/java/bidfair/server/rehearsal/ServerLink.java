package bidfair.server.rehearsal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one-time link that a server prints when it has no teacher yet.
 *
 * @param address of the server, without a path
 */
public record ServerLink(String address, String token) {
  private static final Pattern LINK = Pattern.compile("(https?://[^/\\s]+)/\\S*#(\\S+)");

  /** Nothing if it is no such link. */
  public static Optional<ServerLink> of(String link) {
    Matcher matcher = LINK.matcher(link);
    return matcher.matches()
        ? Optional.of(new ServerLink(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }
}
