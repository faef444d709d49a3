package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bidfair.engine.review.classroom.ClassReview;
import bidfair.engine.review.classroom.FirmYear;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.review.classroom.MeasurePlace;
import bidfair.engine.review.classroom.MeasureRanking;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.export.game.ActionGroup;
import bidfair.server.export.game.GameFirm;
import bidfair.server.export.game.SeatUse;
import bidfair.server.lab.Grading;
import bidfair.server.protocol.GradeBasis;
import bidfair.server.protocol.GradingScheme;
import bidfair.server.protocol.GradingScheme.Curve;
import bidfair.server.protocol.ReviewApi.GradeLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * Grades worked out by hand, for a year of six firms: 3 leads, 1 and 4 are equal, 2 is played by a
 * robot, 5 fell in month 8 and 6 in month 3.
 */
class GradesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final List<MeasurePlace> PLACES =
      List.of(
          place(3, 1, 900),
          place(1, 2, 500),
          place(4, 2, 500),
          place(2, 4, -100),
          place(5, 5, -700),
          place(6, 6, 2_000));
  private static final int[] FELL_ON = {0, 0, 0, 0, 240, 90};

  @Test
  void byRankTheFirstHasTheBestTheLastTheWorstAndOthersLieEvenlyBetween() {
    // 40 points over five steps; the equal firms share the second rank.
    assertThat(firmPoints(by(GradeBasis.RANK)))
        .containsExactly(tuple(1, 92), tuple(3, 100), tuple(4, 92), tuple(5, 60), tuple(6, 60));
  }

  @Test
  void pointsOfRanksAreRoundedDown() {
    // 41 × 4 ÷ 5 = 32.8
    GradingScheme scheme =
        new GradingScheme(GradeBasis.RANK, Measure.NET_WORTH, new Curve(100, 59), List.of(1), 0);
    assertThat(firmPoints(scheme)).contains(tuple(1, 91), tuple(3, 100));
  }

  @Test
  void aTableGivesEveryRankItsPointsAndItsLastToAllThatFollow() {
    assertThat(firmPoints(by(GradeBasis.RANK_POINTS)))
        .containsExactly(tuple(1, 80), tuple(3, 95), tuple(4, 80), tuple(5, 40), tuple(6, 40));
  }

  @Test
  void byMeasureItCountsHowFarAFirmLiesBetweenTheLowestAndTheHighestInBusiness() {
    // From −100 to 900: 500 is 60 % of the way; what the bankrupt had does not count.
    assertThat(firmPoints(by(GradeBasis.MEASURE)))
        .containsExactly(tuple(1, 84), tuple(3, 100), tuple(4, 84), tuple(5, 60), tuple(6, 60));
  }

  @Test
  void whereAllAreEqualAllAreTheBest() {
    List<MeasurePlace> equal = List.of(place(1, 1, 7), place(2, 1, 7));
    for (GradeBasis basis : List.of(GradeBasis.RANK, GradeBasis.MEASURE)) {
      assertThat(
              Grades.lines(
                  game(equal, List.of(seat(1, 1, 12, 0))), new GradeBook(by(basis), Map.of())))
          .extracting(GradeLine::firmPoints)
          .containsExactly(100);
    }
  }

  @Test
  void participationIsOfTheMonthsInWhichTheFirmWasInBusiness() {
    List<SeatUse> people =
        List.of(
            seat(1, 1, 7, 3),
            seat(2, 5, 7, 0),
            seat(3, 6, 3, 0),
            seat(4, 6, 5, 0),
            seat(5, 4, 0, 9));
    // 7 of 12; 7 of 8; 3 of 3; a person who was in another firm before; nothing but refusals.
    assertThat(lines(by(GradeBasis.RANK), people))
        .extracting(
            GradeLine::seat, GradeLine::participation, GradeLine::proposed, GradeLine::rejected)
        .containsExactly(
            tuple(1, 58, 85, 3),
            tuple(2, 87, 65, 0),
            tuple(3, 100, 68, 0),
            tuple(4, 100, 68, 0),
            tuple(5, 0, 73, 9));
  }

  @Test
  void participationCountsAsMuchAsTheSchemeSays() {
    List<SeatUse> people = List.of(seat(1, 1, 6, 0));
    assertThat(proposed(people, 0)).isEqualTo(80);
    // 80 × 75 % + 95 × 50 % × 25 % = 71.875: the table's best stands for full participation.
    assertThat(proposed(people, 25)).isEqualTo(71);
    assertThat(proposed(people, 100)).isEqualTo(47);
  }

  @Test
  void beforeTheFirstDayNobodyCouldTakePart() {
    GradedGame game = new GradedGame(review(PLACES), new Calendar(12, 30, 20), 0, firms(), one());
    assertThat(Grades.lines(game, new GradeBook(by(GradeBasis.RANK), Map.of())))
        .extracting(GradeLine::participation)
        .containsExactly(0);
  }

  @Test
  void theTeachersPointsCountWithTheirReasonBesideTheProposedOnes() {
    GradeBook book =
        new GradeBook(by(GradeBasis.RANK), Map.of(1, new Grading.Change(97, "led the talks")));
    assertThat(Grades.lines(game(PLACES, List.of(seat(1, 1, 12, 0), seat(2, 1, 12, 0))), book))
        .extracting(
            GradeLine::seat,
            GradeLine::proposed,
            GradeLine::changed,
            GradeLine::reason,
            GradeLine::points)
        .containsExactly(
            tuple(1, 93, Optional.of(97), "led the talks", 97),
            tuple(2, 93, Optional.empty(), "", 93));
  }

  @Test
  void linesComeByStudentNumberAndNameSeatAndFirm() {
    List<SeatUse> people = List.of(seat(9, 1, 12, 4), seat(2, 3, 12, 5));
    assertThat(lines(by(GradeBasis.RANK), people))
        .extracting(
            GradeLine::studentNumber,
            GradeLine::name,
            GradeLine::firm,
            GradeLine::firmName,
            GradeLine::rank,
            GradeLine::accepted)
        .containsExactly(
            tuple("nr-2", "Person 2", new FirmId(3), "Firm 3", 1, 12),
            tuple("nr-9", "Person 9", new FirmId(1), "Firm 1", 2, 12));
  }

  private static List<Tuple> firmPoints(GradingScheme scheme) {
    List<SeatUse> people = new ArrayList<>();
    for (int firm : List.of(1, 3, 4, 5, 6)) {
      people.add(seat(firm, firm, 12, 0));
    }
    return lines(scheme, people).stream()
        .map(line -> tuple(line.firm().number(), line.firmPoints()))
        .toList();
  }

  private static int proposed(List<SeatUse> people, int share) {
    GradingScheme scheme =
        new GradingScheme(
            GradeBasis.RANK_POINTS,
            Measure.NET_WORTH,
            new Curve(10, 0),
            List.of(95, 80, 70, 40),
            share);
    return lines(scheme, people).getFirst().proposed();
  }

  private static GradingScheme by(GradeBasis basis) {
    return new GradingScheme(
        basis, Measure.NET_WORTH, new Curve(100, 60), List.of(95, 80, 70, 40), 20);
  }

  private static List<GradeLine> lines(GradingScheme scheme, List<SeatUse> people) {
    return Grades.lines(game(PLACES, people), new GradeBook(scheme, Map.of()));
  }

  private static GradedGame game(List<MeasurePlace> places, List<SeatUse> people) {
    return new GradedGame(review(places), new Calendar(12, 30, 20), 12, firms(), people);
  }

  private static ClassReview review(List<MeasurePlace> places) {
    MeasureRanking other = new MeasureRanking(Measure.SALES, List.of());
    return new ClassReview(
        List.of(other, new MeasureRanking(Measure.NET_WORTH, places)),
        IntStream.rangeClosed(1, 6).mapToObj(GradesTest::year).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static FirmYear year(int firm) {
    return new FirmYear(
        new FirmId(firm), Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0, FELL_ON[firm - 1]);
  }

  private static List<GameFirm> firms() {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(firm ->
            new GameFirm(
                new FirmId(firm),
                "Firm " + firm,
                firm == 2 ? Optional.of("balanced") : Optional.empty()))
        .toList();
  }

  private static List<SeatUse> one() {
    return List.of(seat(1, 1, 0, 0));
  }

  private static MeasurePlace place(int firm, int rank, long value) {
    return new MeasurePlace(new FirmId(firm), rank, value);
  }

  /** A person with an accepted action in each of so many months. */
  private static SeatUse seat(int number, int firm, int months, int rejected) {
    return new SeatUse(
        number,
        "nr-" + number,
        "Person " + number,
        new FirmId(firm),
        NOON,
        Optional.empty(),
        Map.of(ActionGroup.BIDS, months),
        rejected,
        months,
        Optional.empty(),
        Optional.empty());
  }
}
