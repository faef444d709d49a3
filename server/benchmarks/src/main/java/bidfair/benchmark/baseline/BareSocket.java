package bidfair.benchmark.baseline;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import java.nio.charset.StandardCharsets;

/** Answers an input with the verdict that it is accepted, as long as that of the program. */
final class BareSocket extends SimpleChannelInboundHandler<TextWebSocketFrame> {
  private static final String ID = "\"id\":\"";
  private static final String GO = "go";
  private static final String HELLO = "hello";

  private final Broadcast broadcast;

  BareSocket(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof HandshakeComplete shaken) {
      String[] place = shaken.requestUri().split("=", -1);
      broadcast.enter(Integer.parseInt(place[1]), Integer.parseInt(place[2]), context.channel());
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
    String text = frame.text();
    if (text.equals(GO)) {
      broadcast.begin();
    } else if (text.equals(HELLO)) {
      context.writeAndFlush(new TextWebSocketFrame("{\"type\":\"welcome\"}"));
    } else {
      int from = text.indexOf(ID) + ID.length();
      String id = text.substring(from, text.indexOf('"', from));
      ByteBuf verdict =
          Unpooled.copiedBuffer(
              "{\"type\":\"verdict\",\"id\":\"" + id + "\",\"accepted\":true}",
              StandardCharsets.UTF_8);
      context.writeAndFlush(new TextWebSocketFrame(verdict));
    }
  }
}
