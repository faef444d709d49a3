package bidfair.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.fuzz.LogWatch;
import bidfair.server.net.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Frames that no browser sends. {@code -Dbidfair.hostile.rounds=100} sends all of them so often,
 * each time with other noise.
 */
class BadFramesTest {
  private static final int ROUNDS = Integer.getInteger("bidfair.hostile.rounds", 2);

  @TempDir private Path folder;

  @Test
  void eachIsToldOrClosedWithAReasonAndTheClassPlaysOn() throws IOException {
    int sent = 0;
    try (LogWatch log = LogWatch.begin();
        TestServer server = TestServer.start(folder)) {
      Neighbours neighbours = Neighbours.sitDown(server);
      for (int round = 0; round < ROUNDS; round++) {
        List<RawLine> open = new ArrayList<>();
        for (BadFrames bad : BadFrames.values()) {
          open.add(open(server, neighbours, round + sent));
          send(open.getLast(), bad, new Random(round));
          sent++;
        }
        neighbours.play();
        for (RawLine line : open) {
          line.close();
        }
      }
      neighbours.areWell();
      assertThat(log.faults()).isEmpty();
    }
    System.out.printf("hostile frames: %d of %d kinds%n", sent, BadFrames.values().length);
  }

  /** By turns a big screen and a seat: one may have four of these, and here they follow slowly. */
  private static RawLine open(TestServer server, Neighbours neighbours, int turn)
      throws IOException {
    return RawLine.open(
        server.app().port(),
        neighbours.code(),
        turn % 2 == 0 ? "screen" : "seat",
        neighbours.intruder().cookieHeader());
  }

  private static void send(RawLine line, BadFrames bad, Random dice) throws IOException {
    line.send(bad.bytes(dice));
    switch (bad.outcome) {
      case CLOSED -> assertThat(code(line)).as(bad.name()).isGreaterThanOrEqualTo(1000);
      case TOLD -> {
        String told = line.hear().orElseThrow().text();
        assertThat(told).as(bad.name()).contains("problem", "MALFORMED", "\"fatal\":false");
        goesOn(line);
      }
      case WAITED_FOR -> {}
      case ANY -> {
        line.send(RawLine.frame(0x88, new byte[] {3, (byte) 0xE8}));
        assertThat(code(line)).isNotZero();
      }
    }
  }

  private static void goesOn(RawLine line) throws IOException {
    line.say("{\"type\": \"ping\"}");
    assertThat(line.hear().orElseThrow().text()).contains("pong");
  }

  /** With which code the server closes, after whatever it says first. */
  private static int code(RawLine line) throws IOException {
    for (Optional<RawLine.Frame> frame = line.hear(); frame.isPresent(); frame = line.hear()) {
      if (frame.get().isClose()) {
        return frame.get().code();
      }
    }
    return 0;
  }
}
