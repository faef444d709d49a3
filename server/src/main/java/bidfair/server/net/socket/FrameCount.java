package bidfair.server.net.socket;

import bidfair.server.config.Setting;
import bidfair.server.protocol.Refusal;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;

/**
 * Counts what a socket is sent, frame by frame, before frames are put together: neither pings nor a
 * message in a thousand pieces come cheaper than messages. Whoever sends too much is not read any
 * more.
 */
final class FrameCount extends ChannelInboundHandlerAdapter {
  private final SocketServices services;
  private final String person;
  private final String address;
  private boolean over;

  /**
   * @param person whose frames are counted together
   */
  FrameCount(SocketServices services, String person, String address) {
    this.services = services;
    this.person = person;
    this.address = address;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object frame) {
    if (over) {
      drop(context, frame);
      return;
    }
    Optional<Setting> limit = services.rates().count(person, address);
    if (limit.isEmpty()) {
      context.fireChannelRead(frame);
      return;
    }
    over = true;
    services.metrics().limitHit(limit.get());
    Farewell.refuse(context.channel(), Refusal.TOO_MANY_MESSAGES, "slower, please");
    drop(context, frame);
  }

  /** All but the other side's goodbye. */
  private static void drop(ChannelHandlerContext context, Object frame) {
    if (frame instanceof CloseWebSocketFrame) {
      context.fireChannelRead(frame);
    } else {
      ReferenceCountUtil.release(frame);
    }
  }
}
