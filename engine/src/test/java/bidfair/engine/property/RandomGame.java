package bidfair.engine.property;

import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.SampleScenario;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.Weights;
import java.util.List;
import java.util.Random;

/** The rules and the market of a random game; the same seed gives the same. */
public record RandomGame(Rules rules, Market market) {
  private static final List<Weights> WEIGHTS =
      List.of(
          TestMarket.WEIGHTS,
          new Weights(25, 65, 10),
          new Weights(60, 15, 25),
          new Weights(100, 0, 0),
          new Weights(0, 100, 0),
          new Weights(0, 0, 100));

  public static RandomGame of(long seed) {
    Random random = new Random(seed);
    Rules rules = TestRules.with(numbers -> vary(numbers, random, (int) seed));
    return new RandomGame(rules, market(random, rules.calendar().months()));
  }

  /** The rulebook's own numbers and industries, with a market drawn for twelve firms. */
  public static RandomGame standard(long seed) {
    Scenario scenario = SampleScenario.standard();
    return new RandomGame(scenario.rules(), MarketDraw.draw(scenario, seed, 12));
  }

  /** Lengths, payment days and overdrafts in turn; the others by chance, half the time standard. */
  private static void vary(TestRules rules, Random random, int turn) {
    rules.months = 1 + turn % 12;
    rules.paymentDays = List.of(0, 5, 30).get(turn % 3);
    rules.overdraftLimit = turn % 4 == 0 ? 100_000 : 0;
    rules.startingCash = pick(random, 2_000_000, 1_000_000, 300_000);
    if (random.nextBoolean()) {
      rules.minimumValidBids = pick(random, 1, 2);
      rules.slotsPerClient = pick(random, 1, 2, 3);
      rules.promoteFrom = pick(random, 300, 2_000, 6_000);
      rules.recoverFrom = pick(random, 200, 1_500, 4_000);
      rules.lostBelow = pick(random, 150, 1_000, 3_000);
      rules.idleMonths = pick(random, 1, 2, 3);
      rules.coolingMonths = pick(random, 0, 1, 2);
      rules.lateChargeDays = pick(random, 2, 5, 20);
      rules.bidClosingDay = pick(random, 12, 20, 30);
    }
    if (random.nextBoolean()) {
      rules.bidBond = pick(random, 0, 173, 2_000);
      rules.performanceBond = pick(random, 333, 777);
      rules.lateCharge = pick(random, 37, 91);
      rules.fatigue = pick(random, 3_333, 6_667);
      rules.spillover = pick(random, 1_234, 9_999);
      rules.stockValue = pick(random, 0, 7_777, 10_000);
      rules.formationDecay = pick(random, 1, 1_111);
    }
  }

  private static Market market(Random random, int months) {
    TestMarket market = new TestMarket();
    long[][] costs = new long[2][];
    for (int i = 0; i < 2; i++) {
      costs[i] = random.longs(3, 50_000, 900_000).toArray();
      int expected = pick(random, 1, 3_000, 5_000, 7_500);
      market.industry(industry(i), 2 + random.nextInt(4), expected, costs[i]);
    }
    int clients = 3 + random.nextInt(5);
    for (int client = 1; client <= clients; client++) {
      int entry = random.nextBoolean() ? 1 : 1 + random.nextInt(4);
      market.client(industry(client % 2), entry, 4, pick(random, 1, 2, 5));
    }
    for (int month = 1; month <= months; month++) {
      for (int client = 1; client <= clients; client++) {
        if (random.nextInt(5) > 0) {
          long unitCost = costs[client % 2][random.nextInt(3)];
          int quantity = 1 + (int) ((5_000_000 + random.nextInt(40_000_000)) / unitCost);
          long ceiling = unitCost * 3 / 2 + random.nextInt(100);
          market.tender(
              client,
              month,
              quantity,
              ceiling,
              1 + random.nextInt(25),
              WEIGHTS.get(random.nextInt(WEIGHTS.size())));
        }
      }
    }
    return market.build(2 + random.nextInt(5));
  }

  private static String industry(int number) {
    return "industry" + number;
  }

  static int pick(Random random, int... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
