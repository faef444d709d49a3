package bidfair.server.net.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.codec.http.DefaultHttpContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/**
 * Writes to a connection in pieces, each when the one before has left: a slow reader costs a
 * waiting virtual thread and one piece of memory.
 */
final class ChannelOutput extends OutputStream {
  private static final int PIECE = 64 * 1024;

  private final Channel channel;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);

  ChannelOutput(Channel channel) {
    this.channel = channel;
  }

  @Override
  public void write(int b) throws IOException {
    piece.write(b);
    sendIfFull();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    piece.write(bytes, offset, length);
    sendIfFull();
  }

  @Override
  public void close() throws IOException {
    if (piece.size() > 0) {
      send();
    }
  }

  private void sendIfFull() throws IOException {
    if (piece.size() >= PIECE) {
      send();
    }
  }

  private void send() throws IOException {
    byte[] bytes = piece.toByteArray();
    piece.reset();
    ChannelFuture sent =
        channel.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(bytes)));
    try {
      sent.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while sending");
    }
    if (!sent.isSuccess()) {
      throw new IOException("the connection is gone", sent.cause());
    }
  }
}
