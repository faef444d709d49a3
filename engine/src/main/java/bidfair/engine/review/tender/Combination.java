package bidfair.engine.review.tender;

import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a plan may consist of, before it has days.
 *
 * @param parts largest gain first, a care visit last
 */
record Combination(List<Undertaking> parts, Money cost) {
  /**
   * The most campaigns of a plan. Each is tired by those before it: at the rulebook's 60 % a
   * seventh would bring less than a twentieth of its gain.
   */
  static final int MOST_CAMPAIGNS = 6;

  Combination {
    parts = List.copyOf(parts);
  }

  /** All combinations of up to {@link #MOST_CAMPAIGNS} campaigns and a visit, cheapest first. */
  static List<Combination> cheapestFirst(CampaignRules rules) {
    List<Combination> all = new ArrayList<>();
    for (List<Undertaking> campaigns : choices(Undertaking.campaigns(rules), MOST_CAMPAIGNS)) {
      List<Undertaking> visited = new ArrayList<>(campaigns);
      visited.add(Undertaking.careVisit(rules));
      all.add(of(campaigns));
      all.add(of(visited));
    }
    all.removeIf(combination -> combination.parts().isEmpty());
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

  private static Combination of(List<Undertaking> parts) {
    return new Combination(
        parts, parts.stream().map(Undertaking::cost).reduce(Money.ZERO, Money::plus));
  }
}
