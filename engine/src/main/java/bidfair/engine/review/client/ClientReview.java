package bidfair.engine.review.client;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.Optional;

/**
 * What became of one client with which a firm had to do: it managed it, or at least became known to
 * it.
 *
 * @param curve recognition and stage from the client's first day in the market to the last day told
 * @param marks what happened, by day, in the order in which it happened
 * @param ratings every accepted order, in order of acceptance
 * @param satisfaction the average C of the ratings, rounded down; absent before the first
 * @param rfm absent before the first accepted order
 * @param contribution what the client earned the firm so far: the sum of the parts
 * @param warnings by day
 */
public record ClientReview(
    ClientId client,
    IndustryId industry,
    List<CurvePoint> curve,
    List<CurveMark> marks,
    List<ServiceRating> ratings,
    Optional<Integer> satisfaction,
    LifePath path,
    Optional<Rfm> rfm,
    AbcClass abc,
    LifetimeValue value,
    Money contribution,
    ContributionParts parts,
    List<ChurnWarning> warnings) {
  public ClientReview {
    curve = List.copyOf(curve);
    marks = List.copyOf(marks);
    ratings = List.copyOf(ratings);
    warnings = List.copyOf(warnings);
  }
}
