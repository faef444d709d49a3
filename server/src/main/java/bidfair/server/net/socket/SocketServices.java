package bidfair.server.net.socket;

import bidfair.server.access.CountLimit;
import bidfair.server.config.Limits;
import bidfair.server.net.Metrics;
import bidfair.server.view.Views;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * What all sockets share.
 *
 * @param byAddress connections, of whoever is behind a proxy too
 * @param nanos a monotonic clock, as {@link System#nanoTime}
 * @param threads for what blocks
 */
public record SocketServices(
    Limits limits,
    Metrics metrics,
    Crowd crowd,
    Views views,
    Departures departures,
    CountLimit byAddress,
    FrameRates rates,
    LongSupplier nanos,
    Executor threads) {

  public SocketServices(
      Limits limits,
      Metrics metrics,
      Crowd crowd,
      Views views,
      CountLimit byAddress,
      LongSupplier nanos,
      Executor threads) {
    this(
        limits,
        metrics,
        crowd,
        views,
        new Departures(new SharedFrames()),
        byAddress,
        new FrameRates(limits, nanos),
        nanos,
        threads);
  }
}
