package bidfair.server.net.socket;

import bidfair.server.access.CountLimit;
import bidfair.server.config.Limits;
import bidfair.server.net.Metrics;
import bidfair.server.view.Views;
import java.util.concurrent.Executor;

/**
 * What all sockets share.
 *
 * @param byAddress connections, of whoever is behind a proxy too
 * @param threads for what blocks
 */
public record SocketServices(
    Limits limits,
    Metrics metrics,
    Crowd crowd,
    Views views,
    SharedFrames frames,
    CountLimit byAddress,
    FrameRates rates,
    Executor threads) {

  public SocketServices(
      Limits limits,
      Metrics metrics,
      Crowd crowd,
      Views views,
      CountLimit byAddress,
      Executor threads) {
    this(
        limits,
        metrics,
        crowd,
        views,
        new SharedFrames(),
        byAddress,
        new FrameRates(limits),
        threads);
  }
}
