package bidfair.server.review;

import bidfair.engine.review.classroom.MeasurePlace;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.GradingScheme;
import java.util.List;
import java.util.Set;

/**
 * The points of each firm of a game by a grading scheme, rounded down (docs/review.md, “Grades”).
 * Robots' firms count among those that others are compared with. Pure.
 */
final class FirmPoints {
  private final GradingScheme scheme;
  private final List<MeasurePlace> places;
  private final Set<FirmId> bankrupt;
  private final int lastRank;
  private final long lowest;
  private final long highest;

  /**
   * @param places all firms by the scheme's measure
   */
  FirmPoints(GradingScheme scheme, List<MeasurePlace> places, Set<FirmId> bankrupt) {
    this.scheme = scheme;
    this.places = List.copyOf(places);
    this.bankrupt = Set.copyOf(bankrupt);
    lastRank = places.stream().mapToInt(MeasurePlace::rank).max().orElse(1);
    var values =
        places.stream()
            .filter(place -> !bankrupt.contains(place.firm()))
            .mapToLong(MeasurePlace::value)
            .summaryStatistics();
    lowest = values.getMin();
    highest = values.getMax();
  }

  /** The most that a firm can get by the scheme. */
  static int most(GradingScheme scheme) {
    return switch (scheme.basis()) {
      case RANK, MEASURE -> scheme.curve().best();
      case RANK_POINTS ->
          scheme.rankPoints().stream().mapToInt(Integer::intValue).max().orElseThrow();
    };
  }

  MeasurePlace place(FirmId firm) {
    return places.stream().filter(place -> place.firm().equals(firm)).findFirst().orElseThrow();
  }

  int of(FirmId firm) {
    MeasurePlace place = place(firm);
    return switch (scheme.basis()) {
      case RANK -> onCurve(firm, lastRank - place.rank(), lastRank - 1);
      case RANK_POINTS ->
          scheme.rankPoints().get(Math.min(place.rank(), scheme.rankPoints().size()) - 1);
      case MEASURE -> onCurve(firm, place.value() - lowest, highest - lowest);
    };
  }

  /** Where all firms are equal, all are the best. */
  private int onCurve(FirmId firm, long above, long range) {
    GradingScheme.Curve curve = scheme.curve();
    if (bankrupt.contains(firm)) {
      return curve.worst();
    }
    return range == 0
        ? curve.best()
        : curve.worst() + Math.toIntExact((curve.best() - curve.worst()) * above / range);
  }
}
