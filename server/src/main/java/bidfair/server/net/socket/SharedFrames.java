package bidfair.server.net.socket;

import bidfair.server.view.EncodedFrame;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;

/**
 * Frames as they leave, header and all, made once for all sockets that get them. A WebSocket frame
 * from a server is not masked, so it is the same for everybody. Thread-safe.
 *
 * <p>The memory is outside the heap, so that no socket needs a copy of its own, and goes with the
 * view's frame, without anybody counting references.
 */
final class SharedFrames {
  private static final byte WHOLE_TEXT = (byte) 0x81;
  private static final int MAX_HEADER = 10;
  private static final int ONE_BYTE = 125;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;

  private final LoadingCache<EncodedFrame, ByteBuf> framed =
      Caffeine.newBuilder().weakKeys().build(SharedFrames::frame);

  /** To be written to one socket; nothing to release. */
  ByteBuf of(EncodedFrame frame) {
    return framed.get(frame).duplicate();
  }

  private static ByteBuf frame(EncodedFrame frame) {
    byte[] json = frame.json();
    ByteBuffer bytes = ByteBuffer.allocateDirect(MAX_HEADER + json.length);
    bytes.put(WHOLE_TEXT);
    if (json.length <= ONE_BYTE) {
      bytes.put((byte) json.length);
    } else if (json.length <= 0xFFFF) {
      bytes.put((byte) TWO_BYTES).putShort((short) json.length);
    } else {
      bytes.put((byte) EIGHT_BYTES).putLong(json.length);
    }
    bytes.put(json).flip();
    return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes));
  }
}
