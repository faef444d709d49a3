package bidfair.engine.robot;

import static bidfair.engine.robot.ProductChoice.CAREFUL;

import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;
import java.util.List;

/** Strategies from which a class learns what to avoid (rulebook §13). */
final class Cautionary {
  /** An investor who takes a wrong product in 60 % of the choices. */
  private static final Strategy CARELESS =
      SoundStrategies.investor(
          "careless", new LocalText("粗心大意", "Careless"), 1, ProductChoice.careless(60));

  /** An investor who begins each month 7 days late. */
  private static final Strategy SLOW_STARTER =
      SoundStrategies.investor("slow-starter", new LocalText("慢半拍", "Slow starter"), 8, CAREFUL);

  private static final Strategy PRICE_CUTTER =
      cutter("price-cutter", new LocalText("低价竞争者", "Price cutter"), 8);

  private static final Strategy BELOW_COST =
      cutter("below-cost", new LocalText("亏本抢单者", "Below cost"), -8);

  /**
   * Takes all the clients and campaigns that its cash allows, and bids for more than it can buy.
   */
  private static final Strategy OVER_COMMITTER =
      new Playbook(
          "over-committer",
          new LocalText("盲目扩张者", "Over-committer"),
          1,
          List.of(
              new Fulfil(),
              new Recruit(6, 1, Money.ZERO),
              new Enrol(Tastes::bigOrders, 18, 2),
              new KeepInTouch(Money.ZERO, true),
              new Exhibitions(ExhibitionSize.LARGE, 1, 9_000, Money.ZERO),
              new Seminars(10_000, 2, Seminars.For.EVERYBODY, Money.ZERO, CAREFUL),
              new Bidding(
                  new Pricing(12, 24, 10, 8, 0, ServiceLevel.PREMIUM),
                  CAREFUL,
                  new Rate(100_000),
                  new Rate(30_000))));

  private static final Strategy IDLE =
      new Playbook("idle", new LocalText("旁观者", "Idle"), 1, List.of());

  static final List<Strategy> ALL =
      List.of(CARELESS, SLOW_STARTER, PRICE_CUTTER, BELOW_COST, OVER_COMMITTER, IDLE);

  private Cautionary() {}

  /** Spends nothing on recognition and trusts in its price, so many per cent over cost. */
  private static Strategy cutter(String name, LocalText title, int markup) {
    return new Playbook(
        name,
        title,
        1,
        List.of(
            new Fulfil(),
            new Enrol(Tastes::anybody, 6, 1),
            new Bidding(
                new Pricing(markup, markup, markup, 3, 0, ServiceLevel.BASIC),
                CAREFUL,
                new Rate(15_000),
                new Rate(9_000))));
  }
}
