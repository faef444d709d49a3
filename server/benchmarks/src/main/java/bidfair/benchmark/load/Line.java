package bidfair.benchmark.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;

/** A WebSocket that is open. Thread-safe. */
public final class Line implements AutoCloseable {
  private static final int WHOLE_TEXT = 0x81;
  private static final int MASKED = 0x80;
  private static final int ONE_BYTE = 125;
  private static final int TWO_BYTES = 126;

  private final Channel channel;

  Line(Channel channel) {
    this.channel = channel;
  }

  /** Sends a message of at most 64 kB, at once. */
  public void say(String text) {
    channel.writeAndFlush(framed(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether what comes is read; if not, it stays in the buffers on the way. */
  public void listen(boolean listening) {
    channel.config().setAutoRead(listening);
  }

  public boolean isOpen() {
    return channel.isActive();
  }

  @Override
  public void close() {
    channel.close();
  }

  /** A browser masks what it sends; a mask of zeros is one too, and leaves the bytes alone. */
  private ByteBuf framed(byte[] message) {
    ByteBuf frame = channel.alloc().directBuffer(message.length + Long.BYTES);
    frame.writeByte(WHOLE_TEXT);
    if (message.length <= ONE_BYTE) {
      frame.writeByte(MASKED | message.length);
    } else {
      frame.writeByte(MASKED | TWO_BYTES).writeShort(message.length);
    }
    return frame.writeInt(0).writeBytes(message);
  }

  /**
   * The request that makes a WebSocket of a connection.
   *
   * @param extensions that are asked for: a header's line, or nothing
   */
  static ByteBuf request(Channel channel, String path, String cookie, String extensions) {
    String head =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + extensions
            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
            + "\r\n";
    return ByteBufUtil.writeAscii(channel.alloc(), AsciiString.of(head));
  }
}
