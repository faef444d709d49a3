package bidfair.server;

import bidfair.server.journal.Storage;
import bidfair.server.lab.Rooms;
import bidfair.server.net.Metrics;
import bidfair.server.review.Reviews;
import bidfair.server.view.ViewCounters;

/** What the lower rooms of the house know about themselves, for {@code /metrics}. */
final class Gauges {
  private static final double NANOS = 1e9;

  private Gauges() {}

  static void register(
      Metrics metrics, Storage storage, Rooms rooms, ViewCounters views, Reviews reviews) {
    metrics.gauge("rooms", "Open rooms", () -> rooms.all().size());
    metrics.gauge("rooms.damaged", "Rooms that are damaged and stay closed", rooms::damaged);
    metrics.gauge("rooms.missing", "Rooms that vanished", () -> storage.missingRooms().size());
    metrics.gauge("disk.free.bytes", "What the disk still takes", storage::freeBytes);
    metrics.gauge("wal.bytes", "Size of the write-ahead log", storage::walBytes);
    metrics.gauge("sync.seconds", "The last commit, nearly all the disk", () -> seconds(storage));
    metrics.gauge("commits", "Commits since the start, each with one sync", storage::commits);
    metrics.gauge("journal.queue", "Batches that wait for the disk", storage::queueDepth);
    metrics.gauge("frames", "Frames encoded, each for a whole audience", views::frames);
    metrics.gauge("snapshots", "Snapshots encoded", views::snapshots);
    metrics.gauge("frame.bytes", "Bytes of frames encoded", views::encodedBytes);
    metrics.gauge("sockets.stalled", "How often a socket could not keep up", views::stalled);
    metrics.gauge("sockets.behind", "Sockets that cannot keep up now", views::behind);
    metrics.gauge("sockets.closed.stale", "Sockets closed for it", views::closedStale);
    metrics.gauge("review.games", "Games at hand to be reviewed", reviews::size);
    metrics.gauge("review.waiting", "Works on reviews that wait", reviews::waiting);
  }

  private static double seconds(Storage storage) {
    return storage.lastSyncNanos() / NANOS;
  }
}
