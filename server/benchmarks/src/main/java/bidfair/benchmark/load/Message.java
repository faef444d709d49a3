package bidfair.benchmark.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.util.concurrent.FastThreadLocal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/**
 * A whole message as it came: compressed by itself (RFC 7692), so that no message before is needed
 * to read it, or plain.
 */
public final class Message {
  /** Enough to tell what it is. */
  private static final int START_BYTES = 96;

  /** What ends a compressed message, and is not sent. */
  private static final byte[] TAIL = {0, 0, -1, -1};

  /** Its memory is outside the heap, and goes with its thread. */
  private static final FastThreadLocal<Inflater> INFLATER =
      new FastThreadLocal<>() {
        @Override
        protected Inflater initialValue() {
          return new Inflater(true);
        }

        @Override
        protected void onRemoval(Inflater inflater) {
          inflater.end();
        }
      };

  private final ByteBuf wire;
  private final boolean compressed;

  Message(ByteBuf wire, boolean compressed) {
    this.wire = wire;
    this.compressed = compressed;
  }

  /** Bytes on the way. */
  int size() {
    return wire.readableBytes();
  }

  /** Its first bytes, plain, or all if it is short: a thousand that come at once must be cheap. */
  ByteBuf start() {
    if (!compressed) {
      return wire;
    }
    byte[] start = new byte[START_BYTES];
    Inflater inflater = fresh();
    inflater.setInput(wire.nioBuffer());
    try {
      return Unpooled.wrappedBuffer(start, 0, inflater.inflate(start));
    } catch (DataFormatException e) {
      throw new IllegalStateException("the server sent what cannot be read", e);
    }
  }

  String text() {
    return compressed ? inflated() : wire.toString(StandardCharsets.UTF_8);
  }

  /** The same for later: the bytes of what comes are used again. */
  Message kept() {
    return new Message(Unpooled.wrappedBuffer(ByteBufUtil.getBytes(wire)), compressed);
  }

  private String inflated() {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (InflaterOutputStream out = new InflaterOutputStream(plain, fresh())) {
      out.write(ByteBufUtil.getBytes(wire));
      out.write(TAIL);
    } catch (IOException e) {
      throw new IllegalStateException("the server sent what cannot be read", e);
    }
    return plain.toString(StandardCharsets.UTF_8);
  }

  private static Inflater fresh() {
    Inflater inflater = INFLATER.get();
    inflater.reset();
    return inflater;
  }
}
