package bidfair.server.view;

import bidfair.server.protocol.Audience;
import java.util.EnumMap;
import java.util.Map;

/**
 * One viewer and what it is to see. A socket that cannot take a frame is not buffered for: it gets
 * what it missed, or one snapshot, when it can be written to again. Belongs to its room's thread.
 */
final class Watch {
  private final Viewer viewer;
  private final Map<String, Long> versions;
  private final Map<Audience, Subscription> subscriptions = new EnumMap<>(Audience.class);
  private boolean due;
  private boolean stalled;
  private long stalledAtNanos;

  /**
   * @param versions what the viewer holds of each audience, by its name on the wire
   */
  Watch(Viewer viewer, Map<String, Long> versions) {
    this.viewer = viewer;
    this.versions = versions;
  }

  Viewer viewer() {
    return viewer;
  }

  /** Shows a feed from here on; a feed in the place of another begins with a snapshot. */
  void subscribe(Audience audience, Feed feed) {
    Subscription before = subscriptions.get(audience);
    if (before != null && before.feed() == feed) {
      return;
    }
    long holds = versions.getOrDefault(audience.wireName(), Subscription.NOTHING);
    if (before != null) {
      before.end();
      holds = Subscription.NOTHING;
    }
    subscriptions.put(audience, new Subscription(this, feed, holds));
  }

  /** Whether it is to be looked at because there may be something that it has not been shown. */
  boolean isDue() {
    return due;
  }

  void setDue(boolean now) {
    due = now;
  }

  void end(ViewCounters counters) {
    subscriptions.values().forEach(Subscription::end);
    if (stalled) {
      counters.countRecovered();
    }
  }

  /** Offers the viewer what brings it to the present. */
  void show(long nowNanos, ViewCounters counters) {
    boolean wasStalled = stalled;
    boolean all = true;
    for (Subscription subscription : subscriptions.values()) {
      if (subscription.isBehind()) {
        all &= subscription.bring(viewer);
      }
    }
    stalled = !all;
    if (stalled && !wasStalled) {
      stalledAtNanos = nowNanos;
      counters.countStalled();
    } else if (wasStalled && !stalled) {
      counters.countRecovered();
    }
  }

  /** Whether there is nothing that it has not been shown. */
  boolean isCurrent() {
    return subscriptions.values().stream().noneMatch(Subscription::isBehind);
  }

  /** Whether it could not take all that it was offered. */
  boolean isStalled() {
    return stalled;
  }

  /** For how long it could not be brought to the present, 0 if it is there. */
  long stalledNanos(long nowNanos) {
    return stalled ? nowNanos - stalledAtNanos : 0;
  }
}
