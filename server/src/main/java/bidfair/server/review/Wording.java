package bidfair.server.review;

import bidfair.engine.review.FirmReview;
import bidfair.engine.review.cause.Cause;
import bidfair.engine.review.cause.Evidence;
import bidfair.engine.review.fall.Fall;
import bidfair.engine.review.fall.FallStep;
import bidfair.engine.review.fall.Rescue;
import bidfair.engine.review.fall.RescueStep;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences about a firm in one language. */
record Wording(Tongue tongue, Names names) {
  static Wording of(Tongue tongue, FirmReview review, ReviewedGame facts) {
    return new Wording(tongue, new Names(tongue, review, facts));
  }

  String fall(Fall fall) {
    FallStep breaking = fall.breaking();
    String payment = tongue.of(breaking.entry(), tongue.of(breaking.amount()));
    String rescue = fall.rescue().map(this::rescue).orElseGet(() -> tongue.of("rescue.none"));
    return tongue.of(
        "fall",
        names.day(fall.day()),
        payment,
        tongue.of(breaking.cashAfter()),
        tongue.of(fall.limit().negated()),
        rescue);
  }

  String cause(Cause cause) {
    return tongue.of(cause.mistake(), tongue.of(cause.cost()), details(cause));
  }

  String nothing(FirmReview review) {
    return tongue.of(
        "nothing", tongue.of(review.waterfall().start()), tongue.of(review.waterfall().end()));
  }

  /** How often, and the dearest case by name, as far as there is one. */
  private String details(Cause cause) {
    List<Integer> months = months(cause);
    if (!months.isEmpty()) {
      return of(months, cause.cases());
    }
    Optional<String> dearest = cause.evidence().stream().findFirst().flatMap(names::of);
    return dearest
        .map(name -> tongue.counted("cases.named", cause.cases(), name))
        .orElseGet(() -> tongue.counted("cases", cause.cases()));
  }

  private String of(List<Integer> months, int count) {
    if (months.size() == count) {
      return tongue.counted("months", count, tongue.listed(months));
    }
    return count == names.facts().calendar().months()
        ? tongue.of("months.all")
        : tongue.of("months.some", count);
  }

  /** In order; empty if the cause is seen by anything but months. */
  private static List<Integer> months(Cause cause) {
    List<Integer> months = new ArrayList<>();
    for (Evidence evidence : cause.evidence()) {
      if (evidence instanceof Evidence.MonthEvidence(int month)) {
        months.add(month);
      }
    }
    return months.size() == cause.evidence().size() ? months.stream().sorted().toList() : List.of();
  }

  private String rescue(Rescue rescue) {
    RescueStep first = rescue.steps().getFirst();
    String what =
        tongue.of(first.kind(), names.of(first.reference()).orElseGet(() -> tongue.of("it")));
    int others = rescue.steps().size() - 1;
    String day = names.day(rescue.day());
    return others == 0
        ? tongue.of("rescue", day, what)
        : tongue.counted("rescue", others, day, what);
  }
}
