package bidfair.server.net.http;

import bidfair.server.access.Refused;
import bidfair.server.config.Setting;
import bidfair.server.net.Metrics;
import bidfair.server.protocol.Refusal;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectAggregator;
import java.util.concurrent.TimeUnit;

/** Puts a request together, unless it is too large. */
public final class BodyLimit extends HttpObjectAggregator {
  private static final int LINGER_SECONDS = 2;

  private final Metrics metrics;

  public BodyLimit(int bytes, Metrics metrics) {
    super(bytes);
    this.metrics = metrics;
  }

  /**
   * The connection ends with the answer, but not before the other side has had time to read it: a
   * connection closed over unread data loses the answer too.
   */
  @Override
  protected void handleOversizedMessage(ChannelHandlerContext context, HttpMessage oversized) {
    metrics.limitHit(Setting.MAX_BODY_BYTES);
    Refused refused =
        new Refused(Refusal.TOO_LARGE, "a body has at most " + maxContentLength() + " bytes");
    context.writeAndFlush(Responder.last(Reply.refused(refused)));
    context.executor().schedule(() -> context.close(), LINGER_SECONDS, TimeUnit.SECONDS);
  }
}
