package bidfair.server.net;

import bidfair.server.access.CountLimit;
import bidfair.server.config.Limits;
import bidfair.server.config.Setting;
import bidfair.server.net.http.Caller;
import bidfair.server.net.http.Callers;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts connections, over all and by address, and closes those that are too many. Those of a
 * trusted proxy are of many people: its sockets are counted when it is known whose they are. Leaves
 * the pipeline when a connection is counted.
 */
@Sharable
final class ConnectionLimit extends ChannelInboundHandlerAdapter {
  private final int most;
  private final CountLimit byAddress;
  private final Callers callers;
  private final Metrics metrics;
  private final AtomicInteger open = new AtomicInteger();

  ConnectionLimit(Limits limits, CountLimit byAddress, Callers callers, Metrics metrics) {
    most = limits.connections();
    this.byAddress = byAddress;
    this.callers = callers;
    this.metrics = metrics;
    metrics.gauge("connections", "Open connections of any kind", open::get);
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    Channel channel = context.channel();
    channel.closeFuture().addListener(closed -> open.decrementAndGet());
    if (open.incrementAndGet() > most) {
      metrics.limitHit(Setting.MAX_CONNECTIONS);
      context.close();
    } else if (!callers.isProxy(channel) && !enter(channel)) {
      metrics.limitHit(Setting.MAX_CONNECTIONS_PER_ADDRESS);
      context.close();
    } else {
      context.fireChannelActive();
      context.pipeline().remove(this);
    }
  }

  private boolean enter(Channel channel) {
    String network = new Caller(Callers.peer(channel), false, true).network();
    channel.closeFuture().addListener(closed -> byAddress.leave(network));
    return byAddress.enter(network);
  }
}
