package bidfair.server.net.http;

import bidfair.server.config.Setting;
import bidfair.server.net.Metrics;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection whose request does not arrive whole in time, however steadily it drips: from
 * the connection's begin, which bounds a handshake of https too, and then from the first byte after
 * each request.
 */
public final class RequestDeadline extends ChannelInboundHandlerAdapter {
  private final Duration patience;
  private final Metrics metrics;
  private Optional<Future<?>> deadline = Optional.empty();

  public RequestDeadline(Duration patience, Metrics metrics) {
    this.patience = patience;
    this.metrics = metrics;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    begin(context);
    context.fireChannelActive();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object bytes) {
    begin(context);
    context.fireChannelRead(bytes);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    whole();
  }

  /** A request has arrived; on the connection's event loop. */
  void whole() {
    deadline.ifPresent(end -> end.cancel(false));
    deadline = Optional.empty();
  }

  private void begin(ChannelHandlerContext context) {
    if (deadline.isEmpty()) {
      deadline =
          Optional.of(
              context
                  .executor()
                  .schedule(() -> end(context), patience.toMillis(), TimeUnit.MILLISECONDS));
    }
  }

  private void end(ChannelHandlerContext context) {
    if (context.channel().isActive()) {
      metrics.limitHit(Setting.REQUEST_SECONDS);
      context.close();
    }
  }
}
