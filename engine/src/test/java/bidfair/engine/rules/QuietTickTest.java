package bidfair.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.fixture.Acts;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Input;
import bidfair.engine.units.FirmId;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tick in which nothing happens")
class QuietTickTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int FIRMS = 16;
  private static final int CLIENTS = 24;
  private static final int ON_EACH_SIDE = 4;
  private static final int MORE_RELATIONS = FIRMS * CLIENTS * (ON_EACH_SIDE * ON_EACH_SIDE - 1);

  /** Less than the smallest object, 16 bytes, for one of a hundred of the relations. */
  private static final long NOTHING = MORE_RELATIONS * 16 / 100;

  private static final int GAMES = 20;
  private static final int QUIET = 11;

  @Test
  @DisplayName("allocates as much with 16 times the relations")
  void allocatesNothingForARelation() {
    assertThat(least(ON_EACH_SIDE, QUIET) - least(1, QUIET)).isBetween(-NOTHING, NOTHING);
  }

  @Test
  @DisplayName("differs from a month's end, which looks at relations and allocates more with more")
  void wouldBeSeen() {
    int monthEnd = TestRules.standard().calendar().daysPerMonth() + 1;
    assertThat(least(ON_EACH_SIDE, monthEnd) - least(1, monthEnd)).isGreaterThan(NOTHING);
  }

  /** The bytes of the tick to a day: the least of some games, as what is new to Java allocates. */
  private static long least(int times, int day) {
    return LongStream.generate(() -> bytesOfTick(game(times, day - 1)))
        .limit(GAMES)
        .min()
        .orElseThrow();
  }

  private static long bytesOfTick(Game game) {
    Input tick = new Input.Tick();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    game.submit(tick);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** Every firm looks after as many clients as it can, and waits for the day. */
  private static Game game(int times, int day) {
    TestMarket market = new TestMarket().industry("car", 3, 6_500, 100_000);
    for (int i = 0; i < CLIENTS * times; i++) {
      market.client("car", 1, 1, 2);
    }
    Game game = new Game(TestRules.standard(), market.build(FIRMS * times));
    game.submit(new Input.Tick());
    for (int firm = 1; firm <= FIRMS * times; firm++) {
      for (int client = 1; client <= CLIENTS * times; client++) {
        game.submit(new Input.Act(new FirmId(firm), Acts.enrol(client)));
      }
    }
    while (game.state().day() < day) {
      assertThat(game.submit(new Input.Tick())).isInstanceOf(Decision.Accepted.class);
    }
    return game;
  }
}
