package bidfair.server.net.socket;

import bidfair.server.view.EncodedFrame;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.util.concurrent.FastThreadLocal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Frames as they leave, header and all, compressed or not, made once for all sockets that get them.
 * A WebSocket frame from a server is not masked, so it is the same for everybody. Thread-safe.
 *
 * <p>The memory is outside the heap, so that no socket needs a copy of its own, and goes when the
 * view's frame drops it, without anybody counting references.
 */
public final class SharedFrames {
  private static final int WHOLE_TEXT = 0x81;
  private static final int COMPRESSED = Compression.MARK << 4;

  /** What is shorter does not become so by much. */
  private static final int WORTH_COMPRESSING = 80;

  /** Of a flush and the blocks of a short message. */
  private static final int MOST_OVERHEAD = 64;

  private static final int MAX_HEADER = 10;
  private static final int ONE_BYTE = 125;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;

  /** One for each event loop: to make one costs more than to compress most frames. */
  private static final FastThreadLocal<Deflater> DEFLATER =
      new FastThreadLocal<>() {
        @Override
        protected Deflater initialValue() {
          return new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        }

        @Override
        protected void onRemoval(Deflater deflater) {
          deflater.end();
        }
      };

  /**
   * To be written to one socket; nothing to release.
   *
   * @param mayCompress whether the other side has agreed to compressed messages
   */
  public ByteBuf of(EncodedFrame frame, boolean mayCompress) {
    Forms forms = frame.companion(Forms.class, () -> new Forms(frame.json()));
    return (mayCompress ? forms.compressed() : forms.plain()).duplicate();
  }

  /**
   * The forms of one frame, each made when it is needed first. A thousand sockets ask for one that
   * is made already, and do not wait for each other.
   */
  private static final class Forms {
    private final byte[] json;
    private volatile @Nullable ByteBuf plain;
    private volatile @Nullable ByteBuf compressed;

    Forms(byte[] json) {
      this.json = json;
    }

    ByteBuf plain() {
      ByteBuf made = plain;
      return made == null ? makePlain() : made;
    }

    ByteBuf compressed() {
      ByteBuf made = compressed;
      return made == null ? makeCompressed() : made;
    }

    private synchronized ByteBuf makePlain() {
      ByteBuf made = plain;
      if (made == null) {
        made = framed(WHOLE_TEXT, json);
        plain = made;
      }
      return made;
    }

    private synchronized ByteBuf makeCompressed() {
      ByteBuf made = compressed;
      if (made == null) {
        made = compress();
        compressed = made;
      }
      return made;
    }

    private ByteBuf compress() {
      if (json.length >= WORTH_COMPRESSING) {
        byte[] deflated = deflate(json);
        if (deflated.length < json.length) {
          return framed(WHOLE_TEXT | COMPRESSED, deflated);
        }
      }
      return plain();
    }
  }

  /**
   * Without the end that every message has; the buffer is as long as an incompressible one needs.
   */
  private static byte[] deflate(byte[] json) {
    Deflater deflater = DEFLATER.get();
    deflater.reset();
    deflater.setInput(json);
    byte[] out = new byte[json.length + json.length / 1000 + MOST_OVERHEAD];
    int length = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
    return Arrays.copyOf(out, length - Compression.TAIL.length);
  }

  private static ByteBuf framed(int first, byte[] payload) {
    ByteBuffer bytes = ByteBuffer.allocateDirect(MAX_HEADER + payload.length);
    bytes.put((byte) first);
    if (payload.length <= ONE_BYTE) {
      bytes.put((byte) payload.length);
    } else if (payload.length <= 0xFFFF) {
      bytes.put((byte) TWO_BYTES).putShort((short) payload.length);
    } else {
      bytes.put((byte) EIGHT_BYTES).putLong(payload.length);
    }
    bytes.put(payload).flip();
    return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes));
  }
}
