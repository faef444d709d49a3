package bidfair.engine.review.tender;

import bidfair.engine.rules.CampaignGains;
import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.scenario.CampaignTerms;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.units.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan can be made of, for a client that the firm manages (rulebook §5).
 *
 * @param days from start to effect, 0 for a care visit
 * @param gain centipoints, before the campaigns before it have tired the client
 */
record Undertaking(Means means, Money cost, int days, int gain) {
  /** The campaigns, largest gain first. */
  static List<Undertaking> campaigns(CampaignRules rules) {
    return Stream.of(
            exhibition(rules, Means.EXHIBITION_SMALL, ExhibitionSize.SMALL),
            exhibition(rules, Means.EXHIBITION_MEDIUM, ExhibitionSize.MEDIUM),
            exhibition(rules, Means.EXHIBITION_LARGE, ExhibitionSize.LARGE),
            of(Means.SEMINAR, rules.seminar(), CampaignGains.seminar(rules, true)))
        .sorted(Comparator.comparingInt(Undertaking::gain).reversed())
        .toList();
  }

  static Undertaking careVisit(CampaignRules rules) {
    return new Undertaking(Means.CARE_VISIT, rules.careCost(), 0, rules.careGain());
  }

  /** What it does if it is started as the last thing on a day. */
  Stroke strokeFrom(int day) {
    return means == Means.CARE_VISIT
        ? new Stroke.Visited(day)
        : new Stroke.Reached(day + days, day, gain);
  }

  private static Undertaking exhibition(CampaignRules rules, Means means, ExhibitionSize size) {
    return of(means, rules.exhibition(size), CampaignGains.exhibition(rules, size, true));
  }

  private static Undertaking of(Means means, CampaignTerms terms, int gain) {
    return new Undertaking(means, terms.cost(), terms.days(), gain);
  }
}
