package bidfair.server.review;

import bidfair.engine.review.classroom.ClassReview;
import bidfair.engine.review.classroom.FirmYear;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.review.classroom.MeasurePlace;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.FirmId;
import bidfair.server.export.game.GameFirm;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.SeatUse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What grades are made of.
 *
 * @param month in which the game stands or ended, 0 before the first day
 * @param firms in order of number
 * @param people who hold a seat
 */
record GradedGame(
    ClassReview review, Calendar calendar, int month, List<GameFirm> firms, List<SeatUse> people) {
  GradedGame {
    firms = List.copyOf(firms);
    people = List.copyOf(people);
  }

  static GradedGame of(JournaledGame game) {
    return new GradedGame(
        game.review().classroom(),
        game.scenario().rules().calendar(),
        game.state().month(),
        game.firms(),
        game.seats().stream().filter(seat -> seat.removedAt().isEmpty()).toList());
  }

  List<MeasurePlace> ranking(Measure measure) {
    return review.rankings().stream()
        .filter(ranking -> ranking.measure() == measure)
        .findFirst()
        .orElseThrow()
        .places();
  }

  Set<FirmId> bankrupt() {
    return review.firms().stream()
        .filter(year -> year.bankruptOn() > 0)
        .map(FirmYear::firm)
        .collect(Collectors.toUnmodifiableSet());
  }

  String name(FirmId firm) {
    return firms.get(firm.number() - 1).name();
  }

  /** How many months a firm was in business, the current one and that of its fall included. */
  int months(FirmId firm) {
    int fell = review.firms().get(firm.number() - 1).bankruptOn();
    return fell > 0 ? calendar.monthOf(fell) : month;
  }
}
