package bidfair.server.world;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** WebSocket frames as a browser writes and reads them (RFC 6455 §5), in whatever pieces. */
final class BrowserFrames {
  static final int TEXT = 1;
  static final int CLOSE = 8;

  private static final int WHOLE = 0x80;
  private static final int MASKED = 0x80;
  private static final int ONE_BYTE = 125;
  private static final int TWO_BYTES = 126;

  /** A frame from the server, never a fragment. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Frame(int opcode, byte[] payload) {}

  private byte[] unread = {};

  static byte[] write(int opcode, byte[] payload, int mask) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(WHOLE | opcode);
    if (payload.length <= ONE_BYTE) {
      out.write(MASKED | payload.length);
    } else if (payload.length <= 0xFFFF) {
      out.write(MASKED | TWO_BYTES);
      out.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort((short) payload.length).array());
    } else {
      out.write(MASKED | (TWO_BYTES + 1));
      out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(payload.length).array());
    }
    byte[] key = ByteBuffer.allocate(Integer.BYTES).putInt(mask).array();
    out.writeBytes(key);
    for (int i = 0; i < payload.length; i++) {
      out.write(payload[i] ^ key[i % key.length]);
    }
    return out.toByteArray();
  }

  void add(byte[] bytes) {
    byte[] all = Arrays.copyOf(unread, unread.length + bytes.length);
    System.arraycopy(bytes, 0, all, unread.length, bytes.length);
    unread = all;
  }

  /** The next frame that has come whole. */
  Optional<Frame> next() {
    ByteBuffer in = ByteBuffer.wrap(unread);
    if (in.remaining() < 2) {
      return Optional.empty();
    }
    int opcode = in.get() & 0xF;
    int code = in.get();
    int lengthBytes = code <= ONE_BYTE ? 0 : code == TWO_BYTES ? Short.BYTES : Long.BYTES;
    if (in.remaining() < lengthBytes) {
      return Optional.empty();
    }
    long length =
        switch (lengthBytes) {
          case 0 -> code;
          case Short.BYTES -> in.getShort() & 0xFFFF;
          default -> in.getLong();
        };
    if (in.remaining() < length) {
      return Optional.empty();
    }
    byte[] payload = new byte[Math.toIntExact(length)];
    in.get(payload);
    unread = Arrays.copyOfRange(unread, in.position(), unread.length);
    return Optional.of(new Frame(opcode, payload));
  }
}
