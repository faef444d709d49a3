package bidfair.engine.review.tender;

import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a plan may consist of, before it has days.
 *
 * @param parts largest gain first, a care visit last
 * @param leaves at least so much is left of what the recognition lacks to 10 000, whenever the
 *     campaigns take effect: in billionths
 */
record Combination(List<Undertaking> parts, Money cost, long leaves) {
  /**
   * The most campaigns of a plan. Each is tired by those before it: at the rulebook's 60 % a
   * seventh would bring less than a twentieth of its gain.
   */
  static final int MOST_CAMPAIGNS = 6;

  private static final long WHOLE = 1_000_000_000;

  Combination {
    parts = List.copyOf(parts);
  }

  /** All combinations of up to {@link #MOST_CAMPAIGNS} campaigns and a visit, cheapest first. */
  static List<Combination> cheapestFirst(CampaignRules rules) {
    List<Combination> all = new ArrayList<>();
    Undertaking visit = Undertaking.careVisit(rules);
    for (List<Undertaking> campaigns : choices(Undertaking.campaigns(rules), MOST_CAMPAIGNS)) {
      if (!campaigns.isEmpty()) {
        all.add(of(rules, campaigns));
      }
      List<Undertaking> visited = new ArrayList<>(campaigns);
      visited.add(visit);
      all.add(of(rules, visited));
    }
    all.sort(
        Comparator.comparing(Combination::cost)
            .thenComparingInt(combination -> combination.parts().size()));
    return List.copyOf(all);
  }

  /** All choices of up to so many, each kind any number of times, in the order of the kinds. */
  private static List<List<Undertaking>> choices(List<Undertaking> kinds, int most) {
    List<List<Undertaking>> choices = new ArrayList<>();
    choices.add(List.of());
    for (Undertaking kind : kinds) {
      for (int i = 0; i < choices.size(); i++) {
        if (choices.get(i).size() < most) {
          List<Undertaking> more = new ArrayList<>(choices.get(i));
          more.add(kind);
          choices.add(more);
        }
      }
    }
    return choices;
  }

  private static Combination of(CampaignRules rules, List<Undertaking> parts) {
    Money cost = parts.stream().map(Undertaking::cost).reduce(Money.ZERO, Money::plus);
    return new Combination(parts, cost, leaves(rules, parts));
  }

  /** No order leaves less than the largest first: the smaller ones are tired then. */
  private static long leaves(CampaignRules rules, List<Undertaking> parts) {
    long left = WHOLE;
    long freshness = WHOLE;
    for (Undertaking part : parts) {
      long tired = part.means() == Means.CARE_VISIT ? WHOLE : freshness;
      long gain = Math.ceilDiv(part.gain() * tired, (long) Points.MAX);
      left = left * (WHOLE - gain) / WHOLE;
      freshness = Math.ceilDiv(freshness * rules.fatigueRate().basisPoints(), 10_000L);
    }
    return left;
  }

  /**
   * Whether no schedule brings a recognition to what is needed.
   *
   * @param reached recognition without the plan
   * @param slack centipoints by which what the firm did itself may add to the plan's effect
   */
  boolean fallsShort(int reached, int needed, int slack) {
    return (Points.MAX - reached) * leaves / WHOLE > (long) Points.MAX - needed + slack;
  }
}
