package bidfair.server.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who are told what happens in a room; none of them can disturb it. */
final class Watchers {
  private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

  private final List<RoomWatcher> watchers = new ArrayList<>();

  void add(RoomWatcher watcher, RoomReading room) {
    watchers.add(watcher);
    tell(watcher, told -> told.began(room));
  }

  /** Lets them do a piece of what a beat has given them to do; false if there is nothing more. */
  boolean goOn(RoomReading room) {
    boolean more = false;
    for (RoomWatcher watcher : watchers) {
      try {
        more |= watcher.goOn(room);
      } catch (RuntimeException e) {
        LOG.error("a watcher of a room failed", e);
      }
    }
    return more;
  }

  void tell(Consumer<RoomWatcher> news) {
    watchers.forEach(watcher -> tell(watcher, news));
  }

  private static void tell(RoomWatcher watcher, Consumer<RoomWatcher> news) {
    try {
      news.accept(watcher);
    } catch (RuntimeException e) {
      LOG.error("a watcher of a room failed", e);
    }
  }
}
