package bidfair.server.journal;

/** What the next entry of a room is chained to. */
record Link(long seq, String hash) {
  static final Link START = new Link(0, Chain.START);
}
