package bidfair.server.world;

import org.junit.jupiter.api.Test;

/**
 * Promise 4 of docs/reliability.md, at the protocol: what others are sent does not hang on what a
 * rival does in secret. {@code -Dbidfair.secrecy.pairs=1000} plays more pairs of games, {@code
 * -Dbidfair.secrecy.seed=7} replays one.
 */
class SecrecyTest {
  private static final int PAIRS = 30;

  @Test
  void nobodyLearnsWhatARivalDoesInSecret() throws Exception {
    Long one = Long.getLong("bidfair.secrecy.seed");
    long first = one == null ? 1 : one;
    long last = one == null ? Integer.getInteger("bidfair.secrecy.pairs", PAIRS) : one;

    System.out.println(Simulation.play(SecrecyMain.class, first, last));
  }
}
