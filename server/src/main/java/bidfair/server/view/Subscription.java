package bidfair.server.view;

/** How far one viewer has been brought in one feed. Belongs to its room's thread. */
final class Subscription {
  /** A version that no feed has ever had: the viewer holds nothing. */
  static final long NOTHING = -1;

  private final Watch watch;
  private final Feed feed;
  private long holds;

  /**
   * @param watch the viewer's
   * @param holds the version that the viewer says it holds, {@link #NOTHING} for none
   */
  Subscription(Watch watch, Feed feed, long holds) {
    this.watch = watch;
    this.feed = feed;
    this.holds = holds;
    feed.join(watch);
  }

  Feed feed() {
    return feed;
  }

  void end() {
    feed.leave(watch);
  }

  boolean isBehind() {
    return feed.hasBegun() && holds != feed.version();
  }

  /** Offers what is missing; false if the viewer cannot take all of it now. */
  boolean bring(Viewer viewer) {
    for (EncodedFrame frame : feed.since(holds)) {
      if (!viewer.offer(frame)) {
        return false;
      }
      holds = frame.version();
    }
    return true;
  }
}
