package bidfair.server.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.random.RandomGenerator;

/** What a browser never sends over a WebSocket, and what comes of it. */
enum BadFrames {
  NOT_MASKED(Outcome.CLOSED, _ -> new byte[] {(byte) 0x81, 2, '{', '}'}),
  RESERVED_BITS(Outcome.CLOSED, _ -> RawLine.frame(0xF1, text("{}"))),
  RESERVED_OPCODE(Outcome.CLOSED, dice -> RawLine.frame(0x83 + dice.nextInt(5), text("{}"))),
  RESERVED_CONTROL(Outcome.CLOSED, dice -> RawLine.frame(0x8B + dice.nextInt(5), text("{}"))),
  LONG_PING(Outcome.CLOSED, _ -> RawLine.frame(0x89, new byte[126])),
  PING_IN_PARTS(Outcome.CLOSED, _ -> RawLine.frame(0x09, text("x"))),
  END_OF_NOTHING(Outcome.CLOSED, _ -> RawLine.frame(0x80, text("}"))),
  TEXT_WITHIN_TEXT(
      Outcome.CLOSED, _ -> join(RawLine.frame(0x01, text("{")), RawLine.frame(0x81, text("}")))),
  CLOSE_CODE_999(Outcome.CLOSED, _ -> RawLine.frame(0x88, new byte[] {0x03, (byte) 0xE7})),
  CLOSE_CODE_1005(Outcome.CLOSED, _ -> RawLine.frame(0x88, new byte[] {0x03, (byte) 0xED})),
  CLOSE_OF_ONE_BYTE(Outcome.CLOSED, _ -> RawLine.frame(0x88, new byte[] {3})),
  CLOSE_IN_NO_LANGUAGE(
      Outcome.CLOSED, _ -> RawLine.frame(0x88, new byte[] {3, (byte) 0xE8, (byte) 0xFF})),
  TOO_LONG(Outcome.CLOSED, _ -> RawLine.frame(0x81, new byte[100_000])),
  SAID_TO_BE_ENDLESS(
      Outcome.CLOSED,
      _ -> new byte[] {(byte) 0x81, (byte) 0xFF, 0x7F, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0}),
  NEGATIVE_LENGTH(
      Outcome.CLOSED,
      _ -> new byte[] {(byte) 0x81, (byte) 0xFF, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0}),
  ENDLESS_PARTS(
      Outcome.CLOSED,
      _ -> {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(RawLine.frame(0x01, new byte[100]));
        for (int i = 0; i < 100; i++) {
          parts.writeBytes(RawLine.frame(0x00, new byte[100]));
        }
        return parts.toByteArray();
      }),
  BINARY(Outcome.TOLD, dice -> RawLine.frame(0x82, bytes(dice, 50))),
  EMPTY(Outcome.TOLD, _ -> RawLine.frame(0x81, new byte[0])),
  NOT_UTF8(Outcome.TOLD, _ -> RawLine.frame(0x81, new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})),
  NOISE_IN_A_FRAME(Outcome.TOLD, dice -> RawLine.frame(0x81, bytes(dice, 300))),
  NO_END(Outcome.WAITED_FOR, _ -> RawLine.frame(0x01, text("{\"type\""))),
  HALF_A_FRAME(Outcome.WAITED_FOR, _ -> new byte[] {(byte) 0x81, (byte) 0xFE, 0x01}),
  NOISE(Outcome.ANY, dice -> bytes(dice, 2_000));

  /** What the sender gets. */
  enum Outcome {
    /** A close that says why by its code. */
    CLOSED,
    /** A problem; the connection goes on. */
    TOLD,
    /** Nothing yet: more could come. */
    WAITED_FOR,
    /** One of these. */
    ANY
  }

  private interface Making {
    byte[] bytes(RandomGenerator dice);
  }

  final Outcome outcome;

  @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
  private final Making making;

  BadFrames(Outcome outcome, Making making) {
    this.outcome = outcome;
    this.making = making;
  }

  byte[] bytes(RandomGenerator dice) {
    return making.bytes(dice);
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] bytes(RandomGenerator dice, int length) {
    byte[] bytes = new byte[length];
    dice.nextBytes(bytes);
    return bytes;
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
