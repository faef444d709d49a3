package bidfair.server.journal;

import java.util.regex.Pattern;

/** What the next entry of a room is chained to. */
record Link(long seq, String hash) {
  static final Link START = new Link(0, Chain.START);

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  boolean isWellFormed() {
    return HASH.matcher(hash).matches();
  }
}
