package bidfair.engine.oracle;

import bidfair.engine.scenario.CampaignTerms;
import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;

/** Chapter 1: every division rounds down; points stay within 0 and 10 000. */
final class Numbers {
  private Numbers() {}

  static long share(long amount, Rate rate) {
    return Math.floorDiv(amount * rate.basisPoints(), 10_000L);
  }

  static int share(int points, Rate rate) {
    return (int) share((long) points, rate);
  }

  static long fen(Money money) {
    return money.fen();
  }

  static long fen(CampaignTerms terms) {
    return terms.cost().fen();
  }

  static int bounded(int points) {
    if (points < 0) {
      return 0;
    }
    return points > 10_000 ? 10_000 : points;
  }

  static int grown(int recognition, int gain) {
    return bounded(recognition + Math.floorDiv(gain * (10_000 - recognition), 10_000));
  }
}
