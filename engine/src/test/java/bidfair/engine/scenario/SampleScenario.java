package bidfair.engine.scenario;

import bidfair.engine.units.FeatureId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.Rate;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of the rulebook as a scenario for tests, with plain names. */
public final class SampleScenario {
  private SampleScenario() {}

  /** All defaults of the rulebook and the seven industries of §3. */
  public static Scenario standard() {
    return new Scenario(
        "sample",
        text("样例", "Sample"),
        text("测试用", "For tests"),
        rules(),
        new Pace(12_000, 60),
        new Help(true),
        industries(),
        List.of("balanced"));
  }

  public static Rules rules() {
    return new Rules(
        new Calendar(12, 30, 20),
        market(),
        new FirmRules(yuan(2_000_000), 2, 6, 3, yuan(8_000), 6_000, Money.ZERO),
        campaigns(),
        new BidRules(bp(200), bp(500), bp(3_000), 1, Disclosure.SHEET_TO_BIDDERS),
        new ScoringRules(4_000, 7_000, 10_000, 7, 3, 5_000),
        orders(),
        new MonthEndRules(
            yuan(15_000), yuan(4_000), bp(1_500), bp(800), bp(300), bp(2_500), 3, 1_000, 2, 4_000),
        new SettlementRules(bp(8_000)));
  }

  private static MarketRules market() {
    return new MarketRules(
        18,
        bp(5_000),
        8,
        2,
        3,
        bp(6_000),
        bp(14_000),
        bp(16_500),
        12,
        25,
        bp(8_000),
        new Weights(25, 65, 10));
  }

  private static CampaignRules campaigns() {
    return new CampaignRules(
        new CampaignTerms(yuan(18_000), 2, 900),
        new CampaignTerms(yuan(42_000), 3, 1_800),
        new CampaignTerms(yuan(78_000), 4, 3_000),
        new CampaignTerms(yuan(15_000), 2, 2_500),
        yuan(2_000),
        200,
        bp(2_500),
        bp(5_000),
        bp(6_000));
  }

  private static OrderRules orders() {
    return new OrderRules(
        2, bp(8_000), yuan(3), bp(0), bp(200), bp(500), 0, 200, 20_000, 500, 300, bp(50), 20,
        bp(1_000), 3_000);
  }

  private static List<Industry> industries() {
    return List.of(
        industry("fmcg", new Weights(50, 35, 15), 18, 60, 225, 675, 2, 5_000),
        industry("retail", new Weights(50, 35, 15), 60, 200, 225, 750, 2, 5_000),
        industry("finance", new Weights(60, 15, 25), 800, 2_000, 300, 900, 3, 7_500),
        industry("information", new Weights(55, 20, 25), 2_000, 8_000, 300, 900, 3, 7_000),
        industry("cars", new Weights(50, 30, 20), 300, 1_500, 450, 1_350, 4, 6_500),
        industry("electronics", new Weights(50, 30, 20), 500, 3_000, 375, 1_200, 3, 6_500),
        industry("real-estate", new Weights(60, 20, 20), 3_000, 12_000, 450, 1_500, 5, 6_500));
  }

  private static Industry industry(
      String key,
      Weights weights,
      int unitCostMin,
      int unitCostMax,
      int orderThousandsMin,
      int orderThousandsMax,
      int transitDays,
      int expectedService) {
    // Every pair of the five features is in at least one of the four products.
    int[][] features = {{1, 2, 3}, {1, 4, 5}, {2, 4, 5}, {3, 4, 5}};
    int step = (unitCostMax - unitCostMin) / 3;
    return new Industry(
        new IndustryId(key),
        text("行业" + key, "Industry " + key),
        weights,
        yuan(orderThousandsMin * 1_000L),
        yuan(orderThousandsMax * 1_000L),
        transitDays,
        expectedService,
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> new Feature(feature(key, i), text("特性" + i, "Feature " + i)))
            .toList(),
        IntStream.range(0, 4)
            .mapToObj(i -> product(key, i + 1, unitCostMin + i * step, features[i]))
            .toList(),
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> text(key + "客户" + i, "Client %s %d".formatted(key, i)))
            .toList());
  }

  private static Product product(String key, int number, int unitCost, int[] features) {
    return new Product(
        new ProductId(key + "-p" + number),
        text("产品" + number, "Product " + number),
        yuan(unitCost),
        IntStream.of(features).mapToObj(i -> feature(key, i)).toList());
  }

  private static FeatureId feature(String key, int number) {
    return new FeatureId(key + "-f" + number);
  }

  private static LocalText text(String zh, String en) {
    return new LocalText(zh, en);
  }

  private static Money yuan(long yuan) {
    return Money.ofYuan(yuan);
  }

  private static Rate bp(int basisPoints) {
    return new Rate(basisPoints);
  }
}
