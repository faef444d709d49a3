package bidfair.benchmark.load;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/**
 * What a message is, told from its first bytes: a class of a thousand must not spend the processor
 * that is measured on reading JSON. The server writes members in a fixed order.
 */
public final class Heard {
  private static final byte[] VERDICT = bytes("{\"type\":\"verdict\",\"id\":\"");
  private static final byte[] FRAME = bytes("{\"type\":\"frame\",\"audience\":\"");
  private static final byte[] ACCEPTED = bytes(",\"accepted\":t");
  private static final byte[] WELCOME = bytes("{\"type\":\"welcome\"");

  private Heard() {}

  public static boolean isVerdict(ByteBuf payload) {
    return begins(payload, 0, VERDICT);
  }

  public static boolean isFrame(ByteBuf payload) {
    return begins(payload, 0, FRAME);
  }

  public static boolean isWelcome(ByteBuf payload) {
    return begins(payload, 0, WELCOME);
  }

  /** The number that was the input's id. */
  public static int inputOf(ByteBuf verdict) {
    return (int) number(verdict, VERDICT.length);
  }

  public static boolean isAccepted(ByteBuf verdict) {
    int at = VERDICT.length;
    while (verdict.getByte(verdict.readerIndex() + at) != '"') {
      at++;
    }
    return begins(verdict, at + 1, ACCEPTED);
  }

  /** The first letter of a frame's audience: e(veryone), f(irm) or t(eacher). */
  public static char audienceOf(ByteBuf frame) {
    return (char) frame.getByte(frame.readerIndex() + FRAME.length);
  }

  /** A frame's version. */
  public static long versionOf(ByteBuf frame) {
    int at = FRAME.length;
    while (frame.getByte(frame.readerIndex() + at) != ':') {
      at++;
    }
    return number(frame, at + 1);
  }

  private static long number(ByteBuf payload, int from) {
    int at = payload.readerIndex() + from;
    long number = 0;
    byte digit = payload.getByte(at);
    while (digit >= '0' && digit <= '9') {
      number = number * 10 + digit - '0';
      at++;
      digit = payload.getByte(at);
    }
    return number;
  }

  private static boolean begins(ByteBuf payload, int from, byte[] start) {
    if (payload.readableBytes() < from + start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (payload.getByte(payload.readerIndex() + from + i) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
