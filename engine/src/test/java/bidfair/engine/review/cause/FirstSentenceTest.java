package bidfair.engine.review.cause;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Decision;
import bidfair.engine.game.GameState;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.review.Review;
import bidfair.engine.robot.RobotGame;
import bidfair.engine.robot.Robots;
import bidfair.engine.robot.Strategy;
import bidfair.engine.robot.TurnOrder;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The first cause of a robot whose mistake is known by its strategy. What the mistake cost is the
 * difference to the same game in which the firm plays as an investor does; it cost most where that
 * is at least a tenth of the starting capital and at least half of what the firm lacks to the mean
 * of the sound firms of its game.
 */
class FirstSentenceTest {
  private static final Scenario SCENARIO = SampleScenario.standard();
  private static final int GAMES = Integer.getInteger("bidfair.sentences.games", 6);
  private static final int FIRST_SEED = Integer.getInteger("bidfair.sentences.seed", 1);
  private static final int FIRMS = 30;

  /** A mistake, how often it cost most, and how often the first sentence then named it. */
  private static final class Tally {
    private int cases;
    private int named;

    @Override
    public String toString() {
      return "%d of %d".formatted(named, cases);
    }
  }

  @Test
  void namesTheMistakeThatCostMost() {
    Map<Mistake, Tally> tallies = new EnumMap<>(Mistake.class);
    for (long seed = FIRST_SEED; seed < FIRST_SEED + GAMES; seed++) {
      play(seed, tallies);
    }
    System.out.println("first sentences where the mistake cost most: " + tallies);
    assertThat(tallies.keySet())
        .containsExactlyInAnyOrder(
            Mistake.SOLD_BELOW_COST,
            Mistake.WRONG_PRODUCT,
            Mistake.OVERCOMMITTED,
            Mistake.STARTED_LATE);
    tallies.forEach((mistake, tally) -> {
      assertThat(tally.cases).as("cases of %s", mistake).isGreaterThanOrEqualTo(GAMES);
      assertThat(10 * tally.named)
          .as("%s: %s", mistake, tally)
          .isGreaterThanOrEqualTo(9 * tally.cases);
    });
  }

  private static void play(long seed, Map<Mistake, Tally> tallies) {
    Market market = MarketDraw.draw(SCENARIO, seed, FIRMS);
    List<Strategy> seats = seats(seed);
    Review review = new Review(SCENARIO.rules(), market);
    RobotGame.play(
        SCENARIO.rules(),
        market,
        seats,
        seed,
        (_, _, decision) -> {
          if (decision instanceof Decision.Accepted(var events)) {
            events.forEach(review::add);
          }
        });
    long sound = meanOfSound(review.state(), seats);
    for (int i = 0; i < FIRMS; i++) {
      FirmId firm = new FirmId(i + 1);
      List<Mistake> mistake = mistakeOf(seats.get(i));
      if (!mistake.isEmpty()) {
        long own = NetWorth.of(review.state(), firm).fen();
        long cost = asInvestor(market, seats, seed, firm) - own;
        if (10 * cost >= SCENARIO.rules().firms().startingCash().fen() && 2 * cost >= sound - own) {
          Tally tally = tallies.computeIfAbsent(mistake.getFirst(), _ -> new Tally());
          List<Cause> causes = review.firm(firm).causes();
          tally.cases++;
          tally.named +=
              !causes.isEmpty() && causes.getFirst().mistake() == mistake.getFirst() ? 1 : 0;
        }
      }
    }
  }

  private static List<Mistake> mistakeOf(Strategy strategy) {
    return switch (strategy.name()) {
      case "below-cost" -> List.of(Mistake.SOLD_BELOW_COST);
      case "careless" -> List.of(Mistake.WRONG_PRODUCT);
      case "over-committer" -> List.of(Mistake.OVERCOMMITTED);
      case "slow-starter" -> List.of(Mistake.STARTED_LATE);
      default -> List.of();
    };
  }

  private static long meanOfSound(GameState state, List<Strategy> seats) {
    return IntStream.range(0, FIRMS)
            .filter(i -> Robots.sound().contains(seats.get(i)))
            .mapToLong(i -> NetWorth.of(state, new FirmId(i + 1)).fen())
            .sum()
        / seats.stream().filter(Robots.sound()::contains).count();
  }

  private static long asInvestor(Market market, List<Strategy> seats, long seed, FirmId firm) {
    List<Strategy> sound = new ArrayList<>(seats);
    sound.set(firm.number() - 1, named("investor"));
    return NetWorth.of(
            RobotGame.play(SCENARIO.rules(), market, sound, seed, RobotGame.Witness.NOBODY).state(),
            firm)
        .fen();
  }

  /** The mixed class of the tournament, dealt anew for each game. */
  private static List<Strategy> seats(long seed) {
    List<Strategy> field = new ArrayList<>(Robots.sound());
    add(field, 3, "investor");
    add(field, 4, "careless");
    add(field, 4, "slow-starter");
    add(field, 4, "price-cutter");
    add(field, 3, "below-cost");
    add(field, 2, "over-committer");
    add(field, 1, "idle");
    return TurnOrder.of(FIRMS, 0, seed).stream().map(seat -> field.get(seat.number() - 1)).toList();
  }

  private static void add(List<Strategy> field, int firms, String name) {
    field.addAll(Collections.nCopies(firms, named(name)));
  }

  private static Strategy named(String name) {
    return Robots.named(name).orElseThrow();
  }
}
