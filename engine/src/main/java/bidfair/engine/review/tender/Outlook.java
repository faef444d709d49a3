package bidfair.engine.review.tender;

import bidfair.engine.scenario.CampaignRules;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.Points;
import java.util.Comparator;

/**
 * How far recognition could get at the very best, so that only plans worth it are worked out.
 *
 * <p>A growth takes a share of what recognition lacks to 10 000. Of campaigns, those of the firm
 * among them, the largest first take most, as the smaller ones are tired then; whatever else moved
 * recognition added at most what it would have added to nothing; and rounding only takes away.
 */
final class Outlook {
  private static final long WHOLE = 1_000_000_000;

  private final CampaignRules rules;
  private final int lacking;
  private final int tiring;
  private final int added;
  private final int[] own;

  Outlook(Rules rules, Course course) {
    this.rules = rules.campaigns();
    lacking = Points.MAX - course.recognition();
    tiring = course.campaigns();
    own =
        course.strokes().stream()
            .<Stroke.Reached>mapMulti((stroke, sink) -> {
              if (stroke instanceof Stroke.Reached reached) {
                sink.accept(reached);
              }
            })
            .map(Stroke.Reached::gain)
            .sorted(Comparator.reverseOrder())
            .mapToInt(Integer::intValue)
            .toArray();
    added =
        course.strokes().stream()
            .filter(stroke -> !(stroke instanceof Stroke.Reached))
            .mapToInt(stroke -> stroke.apply(rules, 0, 0))
            .sum();
  }

  /** False only if no schedule of the combination reaches what is needed. */
  boolean mayReach(int needed, Combination combination) {
    return lacking * left(combination) / WHOLE - added <= Points.MAX - needed;
  }

  /** The share of what is lacking that is left at least, in billionths. */
  private long left(Combination combination) {
    long left = WHOLE;
    long fresh = WHOLE;
    for (int i = 0; i < tiring; i++) {
      fresh = tired(fresh);
    }
    int next = 0;
    for (Undertaking part : combination.parts()) {
      if (part.means() == Means.CARE_VISIT) {
        left = less(left, part.gain(), WHOLE);
        continue;
      }
      while (next < own.length && own[next] > part.gain()) {
        left = less(left, own[next++], fresh);
        fresh = tired(fresh);
      }
      left = less(left, part.gain(), fresh);
      fresh = tired(fresh);
    }
    while (next < own.length) {
      left = less(left, own[next++], fresh);
      fresh = tired(fresh);
    }
    return left;
  }

  private long tired(long fresh) {
    return Math.ceilDiv(fresh * rules.fatigueRate().basisPoints(), 10_000L);
  }

  private static long less(long left, int gain, long fresh) {
    return left * (WHOLE - Math.ceilDiv(gain * fresh, (long) Points.MAX)) / WHOLE;
  }
}
