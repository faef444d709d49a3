package bidfair.server.net.socket;

import bidfair.server.config.Limits;
import bidfair.server.net.Metrics;
import bidfair.server.view.Views;
import java.util.concurrent.Executor;

/**
 * What all sockets share.
 *
 * @param threads for what blocks
 */
public record SocketServices(
    Limits limits,
    Metrics metrics,
    Crowd crowd,
    Views views,
    SharedFrames frames,
    Executor threads) {

  public SocketServices(
      Limits limits, Metrics metrics, Crowd crowd, Views views, Executor threads) {
    this(limits, metrics, crowd, views, new SharedFrames(), threads);
  }
}
