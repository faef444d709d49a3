package bidfair.engine.review.fall;

import bidfair.engine.books.Reference;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the last day on which a firm could have been saved. For each day, latest first, two courses
 * are tried: to stop bidding, hiring and campaigning altogether, and to keep those bids that paid
 * before the fall with all that won them; in both, orders are given up where that helps, goods not
 * needed are not bought, and what is left is returned. Then every choice that is not needed is made
 * as it was.
 */
final class Rescues {
  private Rescues() {}

  static Optional<Rescue> of(FallenFirm firm) {
    for (int day = firm.lastDayOfChoice(); day >= 1; day--) {
      if (matters(firm, day)) {
        Optional<Rescue> rescue = on(firm, day);
        if (rescue.isPresent()) {
          return rescue;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a later day offers less: the firm chose something, or could withdraw a last time. */
  private static boolean matters(FallenFirm firm, int day) {
    Calendar calendar = firm.rules().calendar();
    return day == firm.lastDayOfChoice()
        || calendar.dayOfMonth(day + 1) == calendar.bidClosingDay()
        || firm.postings().stream()
            .anyMatch(
                posting -> posting.day() == day && Options.of(firm, day, posting).isPresent());
  }

  /** A rescue that begins on this day, if there is one. */
  static Optional<Rescue> on(FallenFirm firm, int day) {
    Set<Option> all = Options.all(firm, day);
    if (Knots.dismissesFrom(firm, day)) {
      all.removeIf(option -> option.kind() == RescueKind.NO_HIRING);
    }
    return course(firm, day, all)
        .or(() -> keepingWhatPaid(firm, day, all).flatMap(kept -> course(firm, day, kept)))
        .map(options -> rescue(firm, day, needed(firm, day, options)));
  }

  private static Optional<Set<Option>> course(FallenFirm firm, int day, Set<Option> begin) {
    Set<Option> options = givingUp(firm, day, begin);
    return isCourse(firm, day, options) ? Optional.of(options) : Optional.empty();
  }

  private static boolean isCourse(FallenFirm firm, int day, Set<Option> options) {
    return Course.of(firm, day, options).holds() && Knots.loose(firm, day, options);
  }

  /** Without the bids whose orders were paid before the fall, if there are any. */
  private static Optional<Set<Option>> keepingWhatPaid(FallenFirm firm, int day, Set<Option> all) {
    Set<Option> options = new LinkedHashSet<>(all);
    for (PastBid bid : Options.bids(firm, day)) {
      if (bid.order().filter(firm::hasBeenPaid).isPresent()) {
        options.remove(new Option(RescueKind.NO_BID, new Reference.ToTender(bid.tender())));
        options.removeIf(
            option -> !Knots.isUntouched(firm, day, new LinkedHashSet<>(List.of(option)), bid));
      }
    }
    return options.size() < all.size() ? Optional.of(options) : Optional.empty();
  }

  /** With those orders given up that would not have paid for their delivery before the fall. */
  private static Set<Option> givingUp(FallenFirm firm, int day, Set<Option> begin) {
    Set<Option> options = begin;
    long cash = Course.of(firm, day, options).cash();
    for (Option order : Options.orders(firm, day)) {
      Set<Option> without = new LinkedHashSet<>(options);
      without.add(order);
      long left = Course.of(firm, day, without).cash();
      if (left > cash && Knots.loose(firm, day, without)) {
        options = without;
        cash = left;
      }
    }
    return options;
  }

  /** Only what the rescue needs, the cheapest choices being the first to be made as they were. */
  private static Set<Option> needed(FallenFirm firm, int day, Set<Option> options) {
    Course course = Course.of(firm, day, options);
    List<Option> cheapestFirst =
        options.stream().sorted(Comparator.comparingLong(course::effect)).toList();
    Set<Option> needed = options;
    for (Option option : cheapestFirst) {
      Set<Option> without = new LinkedHashSet<>(needed);
      without.remove(option);
      if (!mustGo(firm, option) && isCourse(firm, day, without)) {
        needed = without;
      }
    }
    return needed;
  }

  /** With more cash a bid that could not be funded might be valid and win. */
  private static boolean mustGo(FallenFirm firm, Option option) {
    return option.reference() instanceof Reference.ToTender(var tender)
        && firm.bids().containsKey(tender)
        && firm.bids().get(tender).isUnfunded();
  }

  private static Rescue rescue(FallenFirm firm, int day, Set<Option> options) {
    Course course = Course.of(firm, day, options);
    List<RescueStep> steps = new ArrayList<>();
    for (Option option : options) {
      Money amount = Money.ofFen(course.effect(option));
      if (!(option.reference() instanceof Reference.ToProduct) || !amount.isZero()) {
        steps.add(new RescueStep(option.kind(), reference(course, option), amount));
      }
    }
    steps.sort(Comparator.comparing(RescueStep::amount).reversed());
    return new Rescue(day, Money.ofFen(course.cash()), steps);
  }

  private static Reference reference(Course course, Option option) {
    return option.reference() instanceof Reference.ToProduct(var product, _)
        ? new Reference.ToProduct(
            product,
            option.kind() == RescueKind.NO_PURCHASE
                ? course.boughtLess(product)
                : course.returned(product))
        : option.reference();
  }
}
