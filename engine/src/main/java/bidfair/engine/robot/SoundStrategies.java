package bidfair.engine.robot;

import static bidfair.engine.robot.ProductChoice.CAREFUL;

import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Investors in recognition of different kinds. They differ in whom they choose, how they become
 * known and what they ask; they share the care with which they spend: a reserve for hard months,
 * and no bid for goods that could not be paid for.
 */
final class SoundStrategies {
  private static final Money RESERVE = Money.ofYuan(150_000);
  private static final Money WEALTH = Money.ofYuan(800_000);

  /** Seminars for every client each month, until it knows the firm well. */
  static final Strategy INVESTOR =
      investor("investor", new LocalText("认可度投资者", "Recognition investor"), 1, CAREFUL);

  /** Invests where a tender is called, and only there. */
  private static final Strategy BALANCED =
      sound(
          "balanced",
          new LocalText("稳健经营者", "Balanced"),
          new Enrol(Tastes::anybody, 6, 1),
          new KeepInTouch(RESERVE, true),
          seminars(8_500, 2, Seminars.For.TENDERS),
          bids(15, 28, 12));

  /** Nothing but seminars, for clients to whom price matters little. */
  private static final Strategy SEMINAR_ONLY =
      sound(
          "seminar-only",
          new LocalText("只办研讨会", "Seminars only"),
          new Enrol(Tastes::loyal, 6, 1),
          new KeepInTouch(RESERVE, false),
          seminars(8_000, 2, Seminars.For.EVERYBODY),
          bids(17, 32, 12));

  /** Many clients in few industries, reached together by exhibitions. */
  private static final Strategy EXHIBITOR =
      sound(
          "exhibitor",
          new LocalText("展会派", "Exhibitor"),
          new Recruit(3, 2, WEALTH),
          new Enrol(Tastes::neighbours, 9, 1),
          new KeepInTouch(RESERVE, true),
          new Exhibitions(ExhibitionSize.MEDIUM, 3, 7_000, RESERVE),
          seminars(8_000, 2, Seminars.For.TENDERS),
          bids(15, 28, 12));

  /** Few clients with large orders. */
  private static final Strategy KEY_ACCOUNT =
      sound(
          "key-account",
          new LocalText("大客户派", "Key accounts"),
          new Enrol(Tastes::bigOrders, 4, 1),
          new KeepInTouch(RESERVE, true),
          seminars(8_500, 2, Seminars.For.TENDERS),
          bids(16, 32, 15));

  /** Many clients of all kinds, at moderate prices. */
  private static final Strategy GENERALIST =
      sound(
          "generalist",
          new LocalText("广结客户", "Generalist"),
          new Recruit(4, 2, WEALTH),
          new Enrol(Tastes::anybody, 12, 1),
          new KeepInTouch(RESERVE, true),
          seminars(8_000, 2, Seminars.For.TENDERS),
          bids(14, 28, 10));

  /** Clients to whom service matters more than price, at prices to match. */
  private static final Strategy PREMIUM_SERVICE =
      sound(
          "premium-service",
          new LocalText("优质服务派", "Premium service"),
          new Enrol(Tastes::loyal, 6, 1),
          new KeepInTouch(RESERVE, true),
          seminars(7_500, 2, Seminars.For.EVERYBODY),
          bids(18, 32, 15));

  /** Asks more of a client after each tender won, less after each lost. */
  private static final Strategy LEARNER =
      sound(
          "learner",
          new LocalText("复盘学习者", "Learner"),
          new Enrol(Tastes::anybody, 6, 1),
          new KeepInTouch(RESERVE, true),
          seminars(8_500, 2, Seminars.For.TENDERS),
          bids(new Pricing(16, 30, 12, 8, 2, ServiceLevel.PREMIUM), CAREFUL));

  /** Begins small and grows when the market has. */
  private static final Strategy LATE_BLOOMER =
      sound(
          "late-bloomer",
          new LocalText("后来居上", "Late bloomer"),
          new Recruit(3, 5, WEALTH),
          new Enrol(Tastes::bigOrders, 9, 1),
          new KeepInTouch(RESERVE, true),
          seminars(8_000, 2, Seminars.For.TENDERS),
          bids(15, 28, 12));

  static final List<Strategy> ALL =
      List.of(
          INVESTOR,
          BALANCED,
          SEMINAR_ONLY,
          EXHIBITOR,
          KEY_ACCOUNT,
          GENERALIST,
          PREMIUM_SERVICE,
          LEARNER,
          LATE_BLOOMER);

  private SoundStrategies() {}

  /** The recognition investor, or one who differs from it in nothing but these. */
  static Strategy investor(String name, LocalText title, int firstDay, ProductChoice choice) {
    return new Playbook(
        name,
        title,
        firstDay,
        List.of(
            new Fulfil(),
            new Enrol(Tastes::anybody, 6, 1),
            new KeepInTouch(RESERVE, true),
            new Seminars(7_500, 2, Seminars.For.EVERYBODY, RESERVE, choice),
            bids(new Pricing(16, 30, 15, 8, 0, ServiceLevel.PREMIUM), choice)));
  }

  private static Strategy sound(String name, LocalText title, Habit... habits) {
    return new Playbook(
        name, title, 1, Stream.concat(Stream.of(new Fulfil()), Stream.of(habits)).toList());
  }

  private static Habit seminars(int target, int perMonth, Seminars.For invited) {
    return new Seminars(target, perMonth, invited, RESERVE, CAREFUL);
  }

  private static Habit bids(int unknown, int wellKnown, int inPriceTender) {
    return bids(
        new Pricing(unknown, wellKnown, inPriceTender, 8, 0, ServiceLevel.PREMIUM), CAREFUL);
  }

  /** Not all bids win, and an order's payment buys the goods of the next. */
  private static Habit bids(Pricing pricing, ProductChoice choice) {
    return new Bidding(pricing, choice, new Rate(15_000), new Rate(9_000));
  }
}
