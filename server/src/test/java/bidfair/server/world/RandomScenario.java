package bidfair.server.world;

import bidfair.engine.scenario.Calendar;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.MarketRules;
import bidfair.engine.scenario.Pace;
import bidfair.engine.scenario.Problem;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Scenarios that nobody has shipped: a shipped one, varied, short and narrow enough to be full. */
final class RandomScenario {
  private static final int ATTEMPTS = 20;

  private RandomScenario() {}

  static Scenario draw(Dice dice) {
    Scenario shipped = dice.oneOf(ShippedScenarios.all());
    for (int i = 0; i < ATTEMPTS; i++) {
      Scenario varied = vary(shipped, dice);
      boolean playable =
          ScenarioCheck.check(varied).stream()
              .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
      if (playable) {
        return varied;
      }
    }
    return shipped;
  }

  private static Scenario vary(Scenario scenario, Dice dice) {
    List<Industry> industries = new ArrayList<>(scenario.industries());
    Collections.shuffle(industries, new Random(dice.below(1_000)));
    int kept = Math.min(industries.size(), 1 + dice.below(3));
    return scenario
        .withIndustries(industries.subList(0, kept))
        .withPace(new Pace(dice.oneOf(80, 150, 300), dice.below(3)))
        .withRules(vary(scenario.rules(), dice));
  }

  private static Rules vary(Rules rules, Dice dice) {
    Calendar calendar = rules.calendar();
    Rules shorter =
        new Rules(
            calendar.withMonths(1 + dice.below(4)),
            vary(rules.market(), dice),
            rules.firms(),
            rules.campaigns(),
            rules.bids(),
            rules.scoring(),
            rules.orders(),
            rules.monthEnd(),
            rules.settlement());
    return dice.percent(50)
        ? shorter
        : shorter.withFirms(
            rules.firms().withStartingCash(Money.ofYuan(dice.oneOf(300_000, 800_000, 4_000_000))));
  }

  private static MarketRules vary(MarketRules market, Dice dice) {
    return new MarketRules(
        dice.oneOf(10, market.clientsPerTenFirms()),
        new Rate(10_000),
        1,
        market.requiredFeatures(),
        1 + dice.below(3),
        new Rate(dice.oneOf(6_000, 10_000)),
        market.ceilingMin(),
        market.ceilingMax(),
        market.deliveryDaysMin(),
        market.deliveryDaysMax(),
        market.comprehensiveShare(),
        market.priceTenderWeights());
  }
}
