package bidfair.engine.review.fall;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.robot.Robots;
import bidfair.engine.rules.Ranking;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would have saved a firm does so when its game is played again that way. */
class RescueTest {
  private static final Scenario SCENARIO = SampleScenario.standard();
  private static final int FIRMS = 16;
  private static final List<String> NAMES =
      List.of("over-committer", "exhibitor", "below-cost", "generalist");

  private static PlayedGame poor(long seed, int paymentDays) {
    return PlayedGame.of(
        TestRules.with(rules -> {
          rules.startingCash = 1_000_000;
          rules.paymentDays = paymentDays;
        }),
        MarketDraw.draw(SCENARIO, seed, FIRMS),
        Robots.inTurn(NAMES, FIRMS),
        seed);
  }

  private static Falls watched(PlayedGame played, GameState state, Game game) {
    Falls falls = new Falls();
    for (Event event : played.events()) {
      falls.before(state, event);
      game.apply(event);
    }
    return falls;
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 0", "4, 0", "5, 0", "6, 30", "7, 30", "8, 30", "9, 30"})
  void aFirmThatIsRescuedDoesNotFall(long seed, int paymentDays) {
    PlayedGame played = poor(seed, paymentDays);
    Game game = new Game(played.rules(), played.market());
    Falls falls = watched(played, game.state(), game);
    int fell = 0;
    for (Firm firm : game.state().firms()) {
      if (!firm.inBusiness()) {
        Fall fall = falls.of(game.state(), firm.id()).orElseThrow();
        FallenFirm fallen = falls.firm(game.state(), firm.id());
        assertThat(fall.rescue()).as("rescue of %s", firm).isPresent();
        Rescue rescue = fall.rescue().orElseThrow();
        int bankruptOn =
            Otherwise.bankruptOn(played, firm.id(), rescue, fallen.lastDayOfChoice(), fall.day());
        assertThat(bankruptOn == 0 || bankruptOn > fall.day())
            .as("%s fell on day %d of game %d, then on %d", firm.id(), fall.day(), seed, bankruptOn)
            .isTrue();
        addsUp(fallen, rescue);
        isTheLast(fallen, rescue);
        fell++;
      }
    }
    assertThat(fell).isPositive();
  }

  private static void addsUp(FallenFirm fallen, Rescue rescue) {
    long had = fallen.cashBefore(fallen.postings().size());
    long saved = rescue.steps().stream().mapToLong(step -> step.amount().fen()).sum();
    assertThat(rescue.cash().fen()).isEqualTo(had + saved).isNotNegative();
    assertThat(had).isNegative();
  }

  /** Neither a day later nor with any one of its steps left out. */
  private static void isTheLast(FallenFirm fallen, Rescue rescue) {
    for (int day = rescue.day() + 1; day <= fallen.lastDayOfChoice(); day++) {
      assertThat(Rescues.on(fallen, day)).as("rescue of day %d", day).isEmpty();
    }
  }

  @Test
  void whoFellStaysFallen() {
    PlayedGame played = poor(9, 0);
    assertThat(Ranking.of(played.end())).anyMatch(standing -> standing.bankruptOn() > 0);
    Game game = new Game(played.rules(), played.market());
    Falls falls = watched(played, game.state(), game);
    for (Firm firm : game.state().firms()) {
      assertThat(falls.of(game.state(), firm.id()).map(Fall::day).orElse(0))
          .isEqualTo(firm.bankruptOn());
    }
  }
}
