package bidfair.server.review;

import bidfair.engine.units.FirmId;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.SeatUse;
import bidfair.server.lab.Grading;
import bidfair.server.protocol.GradingScheme;
import bidfair.server.protocol.ReviewApi.GradeLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The grades of the people of a game (docs/review.md, “Grades”). A firm that a robot plays takes
 * part in the comparison; only those who hold a seat get a line. Pure.
 */
public final class Grades {
  private static final int PERCENT = 100;

  private final GradedGame game;
  private final GradeBook book;
  private final FirmPoints points;

  private Grades(GradedGame game, GradeBook book) {
    this.game = game;
    this.book = book;
    points = new FirmPoints(book.scheme(), game.ranking(book.scheme().measure()), game.bankrupt());
  }

  /** As if the game were over now; by student number. */
  public static List<GradeLine> of(JournaledGame game, GradeBook book) {
    return lines(GradedGame.of(game), book);
  }

  static List<GradeLine> lines(GradedGame game, GradeBook book) {
    Grades grades = new Grades(game, book);
    return game.people().stream()
        .sorted(Comparator.comparing(SeatUse::studentNumber))
        .map(grades::line)
        .toList();
  }

  private GradeLine line(SeatUse person) {
    FirmId firm = person.firm();
    int firmPoints = points.of(firm);
    int participation = participation(person.months(), game.months(firm));
    int proposed = proposed(firmPoints, participation);
    Optional<Grading.Change> change = book.change(person.seat());
    Optional<Integer> changed = change.map(Grading.Change::points);
    return new GradeLine(
        person.seat(),
        person.studentNumber(),
        person.name(),
        firm,
        game.name(firm),
        points.place(firm).rank(),
        firmPoints,
        person.acceptedInAll(),
        person.rejected(),
        participation,
        proposed,
        changed,
        change.map(Grading.Change::reason).orElse(""),
        changed.orElse(proposed));
  }

  /** Who came from another firm may have been active in more months than this one had. */
  private static int participation(int active, int months) {
    return months == 0 ? 0 : Math.min(PERCENT, PERCENT * active / months);
  }

  /** Divided once, at the end, so that rounding takes less than one point. */
  private int proposed(int firmPoints, int participation) {
    GradingScheme scheme = book.scheme();
    int share = scheme.participationShare();
    int ofFirm = firmPoints * PERCENT * (PERCENT - share);
    int ofPerson = FirmPoints.most(scheme) * participation * share;
    return (ofFirm + ofPerson) / (PERCENT * PERCENT);
  }
}
