package bidfair.engine.review.client;

import bidfair.engine.game.GameState;
import bidfair.engine.game.Stage;
import bidfair.engine.rules.Forgetting;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.Money;
import bidfair.engine.units.Rate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Measures a firm's dealings as they stand on one day. */
final class ClientReviews {
  private final GameState state;
  private final Calendar calendar;
  private final CustomerMeasures measures;

  ClientReviews(GameState state, CustomerMeasures measures) {
    this.state = state;
    this.calendar = state.rules().calendar();
    this.measures = measures;
  }

  /**
   * @param all the dealings of one firm
   */
  List<ClientReview> of(Collection<Dealings> all) {
    AbcClasses classes =
        new AbcClasses(measures, all.stream().map(dealings -> dealings.profit().parts()).toList());
    return all.stream().map(dealings -> of(dealings, classes)).toList();
  }

  /** Realised and projected, of all. */
  Money value(Collection<Dealings> all) {
    return all.stream()
        .map(dealings -> value(dealings.path(), dealings.profit().parts().total()))
        .map(value -> value.realised().plus(value.projected()))
        .reduce(Money.ZERO, Money::plus);
  }

  private ClientReview of(Dealings dealings, AbcClasses classes) {
    ContributionParts parts = dealings.profit().parts();
    return new ClientReview(
        dealings.client().id(),
        dealings.client().industry(),
        dealings.curve().until(state.day()),
        dealings.marks(),
        dealings.ratings(),
        satisfaction(dealings.ratings()),
        path(dealings),
        rfm(dealings.ratings(), parts.sales()),
        classes.of(parts),
        value(dealings.path(), parts.total()),
        parts.total(),
        parts,
        dealings.churn().warnings());
  }

  private static Optional<Integer> satisfaction(List<ServiceRating> ratings) {
    if (ratings.isEmpty()) {
      return Optional.empty();
    }
    int sum = ratings.stream().mapToInt(ServiceRating::satisfaction).sum();
    return Optional.of(sum / ratings.size());
  }

  private LifePath path(Dealings dealings) {
    int longLasting = measures.longLastingMonths() * calendar.daysPerMonth();
    StagePath path = dealings.path();
    return new LifePath(
        path.until(state.day()), path.pattern(state.day(), dealings.ratings().size(), longLasting));
  }

  private Optional<Rfm> rfm(List<ServiceRating> ratings, Money sales) {
    if (ratings.isEmpty()) {
      return Optional.empty();
    }
    int since = state.month() - calendar.monthOf(ratings.getLast().day());
    return Optional.of(Rfm.of(measures, since, ratings.size(), sales));
  }

  private LifetimeValue value(StagePath path, Money contribution) {
    int months = path.managedFrom().map(day -> state.month() - calendar.monthOf(day) + 1).orElse(0);
    return LifetimeValue.of(measures, contribution, months, retention(path.stage()));
  }

  /** What the month-end leaves of recognition stands for what a month leaves of the relation. */
  private int retention(Stage stage) {
    int whole = 10_000;
    Rate decay = Forgetting.rate(state.rules().monthEnd(), stage);
    return stage.isManaged() ? whole - decay.basisPoints() : 0;
  }
}
