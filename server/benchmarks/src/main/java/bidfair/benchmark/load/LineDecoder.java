package bidfair.benchmark.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Reads frames of a server without building anything: what is not a whole text goes by. Neither
 * masks nor pieces come from a server of ours.
 */
final class LineDecoder extends ByteToMessageDecoder {
  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int KIND = 0x0f;
  private static final int COMPRESSED = 0x40;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;

  private final Ear ear;
  private final CompletableFuture<Line> opened;
  private boolean upgraded;
  private boolean closing;

  /**
   * @param opened completed when the server has agreed
   */
  LineDecoder(Ear ear, CompletableFuture<Line> opened) {
    this.ear = ear;
    this.opened = opened;
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    if (!upgraded) {
      upgraded = upgrade(context, in);
      return;
    }
    int start = in.readerIndex();
    if (in.readableBytes() < 2) {
      return;
    }
    int first = in.getByte(start);
    int kind = first & KIND;
    int length = in.getByte(start + 1);
    int head = length == EIGHT_BYTES ? 10 : length == TWO_BYTES ? 4 : 2;
    if (in.readableBytes() < head) {
      return;
    }
    int size =
        length == EIGHT_BYTES
            ? (int) in.getLong(start + 2)
            : length == TWO_BYTES ? in.getUnsignedShort(start + 2) : length;
    if (in.readableBytes() < head + size) {
      return;
    }
    if (kind == TEXT) {
      Message message = new Message(in.slice(start + head, size), (first & COMPRESSED) != 0);
      ear.heard(message, System.nanoTime());
    } else if (kind == CLOSE) {
      closing = true;
      context.close();
    }
    in.readerIndex(start + head + size);
  }

  /** Unlike what it overrides, it asks for no more bytes of whoever does not listen. */
  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    discardSomeReadBytes();
    context.fireChannelReadComplete();
  }

  @Override
  protected void handlerRemoved0(ChannelHandlerContext context) {
    opened.completeExceptionally(new IOException("the server closed before it said welcome"));
    if (closing || !context.channel().isActive()) {
      ear.lost();
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    opened.completeExceptionally(cause);
    context.close();
  }

  private boolean upgrade(ChannelHandlerContext context, ByteBuf in) {
    int end = ByteBufUtil.indexOf(Unpooled.wrappedBuffer(END_OF_HEAD), in);
    if (end < 0) {
      return false;
    }
    boolean agreed = in.getByte(in.readerIndex() + 9) == '1';
    in.readerIndex(end + END_OF_HEAD.length);
    if (agreed) {
      opened.complete(new Line(context.channel()));
    } else {
      opened.completeExceptionally(new IOException("the server does not upgrade"));
    }
    return true;
  }
}
