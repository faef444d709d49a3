package bidfair.server.net.socket;

import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.Refusal;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.concurrent.TimeUnit;

/**
 * The end of a socket from our side. It says why, and reads on until the other side has said
 * goodbye too: closing over unread data would lose the reason.
 */
final class Farewell extends SimpleChannelInboundHandler<WebSocketFrame> {
  private static final int PATIENCE_SECONDS = 3;

  private Farewell() {}

  /** Refuses whoever is at the other side; on the channel's event loop. */
  static void refuse(Channel channel, Refusal reason, String detail) {
    channel.write(Messages.frame(new ClientOut.Problem(reason, detail, true)));
    say(channel, Closing.of(reason));
  }

  /** Ends the socket with this code; on the channel's event loop. */
  static void say(Channel channel, WebSocketCloseStatus status) {
    if (channel.pipeline().get(Socket.class) != null) {
      channel.pipeline().remove(Socket.class);
    }
    if (channel.pipeline().get(Farewell.class) == null) {
      channel.pipeline().addLast(new Farewell());
      channel.config().setAutoRead(true);
      channel.writeAndFlush(new CloseWebSocketFrame(status));
      channel.eventLoop().schedule(() -> channel.close(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
    if (frame instanceof CloseWebSocketFrame) {
      context.close();
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }
}
