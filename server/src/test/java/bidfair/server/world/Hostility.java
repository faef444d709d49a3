package bidfair.server.world;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What somebody sends who means no good, or whose machine is broken. */
final class Hostility {
  private static final int FLOOD = 400;
  private static final int BINARY = 2;
  private static final int PING = 9;

  private Hostility() {}

  static void show(Connection connection, Dice dice) {
    switch (dice.below(6)) {
      case 0 -> connection.write(BrowserFrames.TEXT, "{\"type\":".getBytes(UTF_8));
      case 1 -> connection.write(BrowserFrames.TEXT, "{\"type\":\"input\"}".getBytes(UTF_8));
      case 2 -> connection.write(BINARY, new byte[] {1, 2, 3});
      case 3 -> connection.write(BrowserFrames.TEXT, new byte[100_000]);
      case 4 -> {
        byte[] noise = new byte[200];
        dice.generator().nextBytes(noise);
        connection.line().send(noise);
      }
      default -> {
        for (int i = 0; i < FLOOD; i++) {
          connection.write(PING, new byte[0]);
        }
      }
    }
  }
}
