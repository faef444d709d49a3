package bidfair.server.net.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads whole messages that a browser has compressed; none grows beyond what a plain one may be.
 */
final class Inflation extends MessageToMessageDecoder<TextWebSocketFrame> {
  private final int maxBytes;

  Inflation(int maxBytes) {
    super(TextWebSocketFrame.class);
    this.maxBytes = maxBytes;
  }

  @Override
  public boolean acceptInboundMessage(Object message) throws Exception {
    return super.acceptInboundMessage(message)
        && ((TextWebSocketFrame) message).rsv() == Compression.MARK;
  }

  @Override
  protected void decode(
      ChannelHandlerContext context, TextWebSocketFrame message, List<Object> out) {
    out.add(new TextWebSocketFrame(inflate(ByteBufUtil.getBytes(message.content()))));
  }

  private ByteBuf inflate(byte[] compressed) {
    byte[] input = Arrays.copyOf(compressed, compressed.length + Compression.TAIL.length);
    System.arraycopy(Compression.TAIL, 0, input, compressed.length, Compression.TAIL.length);
    byte[] text = new byte[maxBytes + 1];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(input);
      int length = 0;
      int more = inflater.inflate(text);
      while (more > 0) {
        length += more;
        more = inflater.inflate(text, length, text.length - length);
      }
      if (length > maxBytes) {
        throw new TooLongFrameException("a message of more than " + maxBytes + " bytes");
      }
      return Unpooled.wrappedBuffer(text, 0, length);
    } catch (DataFormatException e) {
      throw new CorruptedWebSocketFrameException(
          WebSocketCloseStatus.PROTOCOL_ERROR, "not compressed as agreed: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }
}
