package bidfair.engine.review.tender;

import bidfair.engine.scenario.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A plan that grows part by part, each started as the last thing on a day, merged with what the
 * firm did itself. Not thread-safe.
 */
final class Schedule {
  private final Timing timing;
  private final Rules rules;
  private final Course course;
  private final int openingDay;
  private final List<Stroke> strokes;
  private final List<PlannedCampaign> planned = new ArrayList<>();
  private Lane exhibitions;
  private Lane seminars;
  private boolean visited;

  Schedule(Rules rules, Situation situation, Timing timing) {
    this.timing = timing;
    this.rules = rules;
    course = situation.course();
    openingDay = situation.openingDay();
    strokes = new ArrayList<>(course.strokes());
    exhibitions = situation.exhibitions();
    seminars = situation.seminars();
    visited = situation.visited();
  }

  /** Recognition at the opening, centipoints. */
  int recognition() {
    return course.outcome(rules, strokes);
  }

  /** In the order of their start. */
  List<PlannedCampaign> planned() {
    return planned.stream().sorted(Comparator.comparingInt(PlannedCampaign::startsOn)).toList();
  }

  /** Adds the parts one after the other as long as there is a day for each; whether there was. */
  boolean addAll(List<Undertaking> parts) {
    return parts.stream().allMatch(this::add);
  }

  private boolean add(Undertaking part) {
    OptionalInt day =
        switch (timing) {
          case BEST -> bestDay(part);
          case EARLIEST -> freeDays(part).findFirst();
          case LATEST -> freeDays(part).max();
        };
    day.ifPresent(start -> take(part, start));
    return day.isPresent();
  }

  private OptionalInt bestDay(Undertaking part) {
    int best = -1;
    int bestDay = 0;
    int tried = -1;
    for (int day = course.since(); isInTime(part, day); day++) {
      int place = placeOf(part.strokeFrom(day));
      if (place != tried && isFree(part, day)) {
        tried = place;
        int outcome = outcomeWith(place, part.strokeFrom(day));
        if (outcome > best) {
          best = outcome;
          bestDay = day;
        }
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(bestDay);
  }

  private IntStream freeDays(Undertaking part) {
    return IntStream.range(course.since(), openingDay)
        .filter(day -> isInTime(part, day) && isFree(part, day));
  }

  /**
   * Campaigns take effect before the opening of their last day, visits are made before that day.
   */
  private boolean isInTime(Undertaking part, int day) {
    return day < openingDay && day + part.days() <= openingDay;
  }

  private boolean isFree(Undertaking part, int day) {
    return switch (part.means()) {
      case EXHIBITION_SMALL, EXHIBITION_MEDIUM, EXHIBITION_LARGE ->
          exhibitions.isFree(day, day + part.days());
      case SEMINAR -> seminars.isFree(day, day + part.days());
      case CARE_VISIT -> !visited;
    };
  }

  private void take(Undertaking part, int day) {
    int endsOn = day + part.days();
    Stroke stroke = part.strokeFrom(day);
    strokes.add(placeOf(stroke), stroke);
    planned.add(new PlannedCampaign(part.means(), day, endsOn, part.cost()));
    Lane.Stay stay = new Lane.Stay(day, endsOn);
    switch (part.means()) {
      case EXHIBITION_SMALL, EXHIBITION_MEDIUM, EXHIBITION_LARGE ->
          exhibitions = exhibitions.with(stay);
      case SEMINAR -> seminars = seminars.with(stay);
      case CARE_VISIT -> visited = true;
    }
  }

  private int outcomeWith(int place, Stroke stroke) {
    strokes.add(place, stroke);
    int outcome = course.outcome(rules, strokes);
    strokes.remove(place);
    return outcome;
  }

  /** After all that came no later. */
  private int placeOf(Stroke stroke) {
    int place = strokes.size();
    while (place > 0 && Stroke.IN_ORDER.compare(strokes.get(place - 1), stroke) > 0) {
      place--;
    }
    return place;
  }
}
