package bidfair.server.world;

import bidfair.server.access.CountLimit;
import bidfair.server.config.Config;
import bidfair.server.config.Limits;
import bidfair.server.journal.StorageLimits;
import bidfair.server.net.Metrics;
import bidfair.server.net.socket.Crowd;
import bidfair.server.net.socket.SocketServices;
import bidfair.server.view.Views;
import java.util.Map;
import java.util.Optional;

/** What the worlds of one process share, because it takes long to make and says nothing. */
record Surroundings(
    Limits limits,
    Metrics metrics,
    StorageLimits storage,
    Complaints complaints,
    Image emptyStore) {
  private static final long WAL_BYTES = 1 << 18;

  /** Real time, during which nothing simulated can happen. */
  private static final int BUSY_MILLIS = 1;

  private static final int NO_GAP_MILLIS = 0;

  static Surroundings make() {
    // Less than usual, so that a reader who stops is soon felt.
    Map<String, String> settings = Map.of("socket-buffer-bytes", "32768", "data", "none");
    Limits limits = Config.read(settings, Map.of(), Optional.empty()).limits();
    StorageLimits usual = StorageLimits.DEFAULT;
    StorageLimits storage =
        new StorageLimits(
            usual.queuedWrites(),
            usual.groupedWrites(),
            usual.databaseBytes(),
            WAL_BYTES,
            NO_GAP_MILLIS,
            BUSY_MILLIS);
    return new Surroundings(
        limits, new Metrics(), storage, Complaints.listen(), Image.ofEmptyStore());
  }

  SocketServices services(SimulatedTime time, Views views) {
    return new SocketServices(
        limits,
        metrics,
        new Crowd(limits, metrics),
        views,
        new CountLimit(limits.connectionsPerAddress()),
        time::nanos,
        Runnable::run);
  }
}
