package bidfair.server.net;

import bidfair.server.config.Limits;
import bidfair.server.config.Setting;
import bidfair.server.net.http.Addresses;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts connections, over all and by address, and closes those that are too many. */
@Sharable
final class ConnectionLimit extends ChannelInboundHandlerAdapter {
  private final Limits limits;
  private final Metrics metrics;
  private final AtomicInteger open = new AtomicInteger();
  private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

  ConnectionLimit(Limits limits, Metrics metrics) {
    this.limits = limits;
    this.metrics = metrics;
    metrics.gauge("connections", "Open connections of any kind", open::get);
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    Channel channel = context.channel();
    String address = Addresses.of(channel);
    int all = open.incrementAndGet();
    int ofAddress = byAddress.merge(address, 1, Integer::sum);
    channel.closeFuture().addListener(closed -> forget(address));
    if (all > limits.connections()) {
      metrics.limitHit(Setting.MAX_CONNECTIONS);
      context.close();
    } else if (ofAddress > limits.connectionsPerAddress()) {
      metrics.limitHit(Setting.MAX_CONNECTIONS_PER_ADDRESS);
      context.close();
    } else {
      context.fireChannelActive();
    }
  }

  private void forget(String address) {
    open.decrementAndGet();
    byAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
  }
}
