package bidfair.engine.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategiesTest {
  private static final Scenario SCENARIO = SampleScenario.standard();
  private static final Calendar CALENDAR = SCENARIO.rules().calendar();
  private static final int FIRMS = 15;
  private static final Market MARKET = MarketDraw.draw(SCENARIO, 7, FIRMS);

  @ParameterizedTest
  @MethodSource("names")
  void noRobotTriesWhatTheRulesForbid(String name) {
    List<String> rejected = new ArrayList<>();
    RobotGame.play(
        SCENARIO.rules(),
        MARKET,
        Robots.inTurn(List.of(name, "balanced"), FIRMS),
        7,
        (_, input, decision) -> {
          if (decision instanceof Decision.Rejected(var reason)) {
            rejected.add(input + ": " + reason);
          }
        });
    assertThat(rejected).isEmpty();
  }

  @Test
  void theSameGameIsPlayedAgain() {
    List<Strategy> all = Robots.inTurn(Robots.names(), FIRMS);
    assertThat(play(all, 7)).isEqualTo(play(all, 7)).isNotEqualTo(play(all, 8));
  }

  @ParameterizedTest
  @MethodSource("soundNames")
  void soundRobotsWinTenders(String name) {
    List<FirmId> winners = new ArrayList<>();
    RobotGame.play(
            SCENARIO.rules(), MARKET, Robots.inTurn(List.of(name), FIRMS), 7, (_, _, _) -> {})
        .state()
        .bids()
        .sheets()
        .forEach(sheet -> sheet.winner().ifPresent(winners::add));
    assertThat(winners).hasSizeGreaterThan(FIRMS);
  }

  @Test
  void anIdleFirmDoesNothing() {
    watch("idle", (_, action) -> assertThat(action).isNull());
  }

  @Test
  void aSlowStarterSleepsForSevenDays() {
    watch(
        "slow-starter",
        (state, _) -> assertThat(CALENDAR.dayOfMonth(state.day())).isGreaterThan(7));
  }

  @Test
  void aCarelessFirmTakesAWrongProductInThreeOfFiveChoices() {
    List<Boolean> fits = new ArrayList<>();
    watch(
        "careless",
        (state, action) -> {
          switch (action) {
            case Action.StartSeminar(var client, var product) ->
                fits.add(fits(product(product), state, client.number()));
            case Action.SubmitBid bid ->
                fits.add(
                    fits(
                        product(bid.product()),
                        state,
                        MARKET.tender(bid.tender()).client().number()));
            default -> {}
          }
        });
    long wrong = fits.stream().filter(fit -> !fit).count();
    assertThat(100 * wrong / fits.size()).isBetween(50L, 70L);
  }

  @Test
  void aPriceCutterSpendsNothingOnRecognitionAndSellsAboveCost() {
    watch(
        "price-cutter",
        (_, action) -> {
          assertThat(action)
              .isNotInstanceOfAny(
                  Action.StartSeminar.class,
                  Action.StartExhibition.class,
                  Action.VisitClient.class);
          if (action instanceof Action.SubmitBid bid) {
            assertThat(bid.unitPrice()).isGreaterThan(delivered(bid.product()));
          }
        });
  }

  @Test
  void belowCostSellsBelowCost() {
    watch(
        "below-cost",
        (_, action) -> {
          if (action instanceof Action.SubmitBid bid) {
            assertThat(bid.unitPrice()).isLessThan(delivered(bid.product()));
          }
        });
  }

  @Test
  void robotsAreFoundByName() {
    assertThat(Robots.names()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(8);
    assertThat(Robots.names()).allMatch(name -> Robots.named(name).isPresent());
    assertThat(Robots.named("nobody")).isEmpty();
    assertThatThrownBy(() -> Robots.inTurn(List.of("idle", "nobody"), 1))
        .hasMessageContaining("'nobody'");
  }

  @Test
  void noFirmIsAlwaysFirst() {
    assertThat(TurnOrder.of(5, 1, 0)).hasSize(5).doesNotHaveDuplicates();
    long first =
        IntStream.rangeClosed(1, 360)
            .filter(day -> TurnOrder.of(5, day, 0).getFirst().number() == 1)
            .count();
    assertThat(first).isBetween(50L, 95L);
  }

  static List<String> names() {
    return Robots.names();
  }

  static List<String> soundNames() {
    return Robots.sound().stream().map(Strategy::name).toList();
  }

  private static String play(List<Strategy> strategies, long salt) {
    return RobotGame.play(SCENARIO.rules(), MARKET, strategies, salt, RobotGame.Witness.NOBODY)
        .hash();
  }

  /** Plays a class of one strategy and shows each of its actions. */
  private static void watch(String name, BiConsumer<GameState, Action> watcher) {
    RobotGame.play(
        SCENARIO.rules(),
        MARKET,
        Robots.inTurn(List.of(name), FIRMS),
        7,
        (state, input, _) -> {
          if (input instanceof Input.Act(_, var action)) {
            watcher.accept(state, action);
          }
        });
  }

  private static boolean fits(Product product, GameState state, int client) {
    return product.fits(state.market().clients().get(client - 1).requiredFeatures());
  }

  /** What a unit costs with freight, at basic service. */
  private static Money delivered(ProductId product) {
    return product(product).unitCost().plus(SCENARIO.rules().orders().freightPerUnit());
  }

  private static Product product(ProductId id) {
    return MARKET.product(id);
  }
}
