package bidfair.engine.robot.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.robot.Robots;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The claims on results made up to stand just on either side of each figure. */
class ClaimsTest {
  private static final Money CAPITAL = Money.ofYuan(100);

  private final List<Outcome> outcomes = new ArrayList<>();

  @Test
  void recognitionBeatsPriceInNineteenOfTwentyGames() {
    play(
        Experiment.MIXED_CLASS,
        19,
        firm("investor", 90),
        firm("investor", 120),
        firm("price-cutter", 104));
    play(Experiment.MIXED_CLASS, 1, firm("investor", 1), firm("price-cutter", 2));
    assertThat(claims().recognitionBeatsPrice())
        .returns(true, Claim::holds)
        .returns("95.0 %", Claim::measured);
    play(Experiment.MIXED_CLASS, 1, firm("investor", 5), firm("price-cutter", 5));
    assertThat(claims().recognitionBeatsPrice()).returns(false, Claim::holds);
  }

  @Test
  void sellingBelowCostNeverPays() {
    play(Experiment.MIXED_CLASS, 1, firm("below-cost", 120), firm("below-cost", 79));
    assertThat(claims().belowCostNeverPays()).returns(true, Claim::holds);
    play(Experiment.MIXED_CLASS, 1, firm("below-cost", 101));
    assertThat(claims().belowCostNeverPays()).returns(false, Claim::holds);
  }

  @Test
  void capitalMattersIfThreeTimesAsManyFall() {
    play(Experiment.MIXED_CLASS, 9, firm("balanced", 1));
    play(Experiment.MIXED_CLASS, 1, fallen("balanced"));
    play(Experiment.HALF_CAPITAL, 7, firm("balanced", 1), fallen("idle"));
    play(Experiment.HALF_CAPITAL, 3, fallen("balanced"));
    assertThat(claims().capitalMatters())
        .returns(true, Claim::holds)
        .returns("30.0 % against 10.0 %", Claim::measured);
    play(Experiment.HALF_CAPITAL, 1, firm("balanced", 1));
    assertThat(claims().capitalMatters()).returns(false, Claim::holds);
  }

  @Test
  void capitalDoesNotMatterIfNobodyFalls() {
    play(Experiment.MIXED_CLASS, 1, firm("balanced", 1));
    play(Experiment.HALF_CAPITAL, 1, firm("balanced", 1));
    assertThat(claims().capitalMatters()).returns(false, Claim::holds);
  }

  @Test
  void equalsMustLiveWhateverTheyPlay() {
    play(Experiment.CLASS_OF_EQUALS, 9, firm("balanced", 90));
    play(Experiment.CLASS_OF_EQUALS, 9, firm("investor", 140));
    play(Experiment.CLASS_OF_EQUALS, 1, new FirmResult("investor", Money.ofYuan(140), true));
    assertThat(claims().equalsArePlayable())
        .returns(true, Claim::holds)
        .returns("90.0 % to 140.0 %, bankruptcies 5.2 %", Claim::measured);
    play(Experiment.CLASS_OF_EQUALS, 1, firm("generalist", 89));
    assertThat(claims().equalsArePlayable()).returns(false, Claim::holds);
  }

  @Test
  void nobodyMayWinMoreThanHalf() {
    play(Experiment.SOUND_STRATEGIES, 2, ranked("investor", "balanced"));
    play(Experiment.SOUND_STRATEGIES, 2, ranked("balanced", "investor"));
    assertThat(claims().noStrategyIsUnbeatable()).returns(true, Claim::holds);
    play(Experiment.SOUND_STRATEGIES, 1, ranked("investor", "balanced"));
    assertThat(claims().noStrategyIsUnbeatable())
        .returns(false, Claim::holds)
        .returns("investor wins 60.0 %", Claim::measured);
  }

  private Claims claims() {
    return new Claims(CAPITAL, outcomes);
  }

  private void play(Experiment experiment, int games, FirmResult... firms) {
    for (int game = 0; game < games; game++) {
      outcomes.add(new Outcome(new Match(experiment, game, game), List.of(firms)));
    }
  }

  private static FirmResult firm(String strategy, long yuan) {
    return new FirmResult(strategy, Money.ofYuan(yuan), false);
  }

  /** All sound strategies, two of them before the others. */
  private static FirmResult[] ranked(String first, String second) {
    List<String> best = List.of(second, first);
    return Robots.sound().stream()
        .map(strategy -> firm(strategy.name(), 1 + best.indexOf(strategy.name())))
        .toArray(FirmResult[]::new);
  }

  private static FirmResult fallen(String strategy) {
    return new FirmResult(strategy, Money.ZERO, true);
  }
}
