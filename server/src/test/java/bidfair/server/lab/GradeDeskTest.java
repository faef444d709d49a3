package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.review.classroom.Measure;
import bidfair.server.journal.TeacherKey;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.GradeBasis;
import bidfair.server.protocol.GradingScheme;
import bidfair.server.protocol.GradingScheme.Curve;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a teacher says what counts. */
class GradeDeskTest {
  private static final List<Integer> TABLE = List.of(50, 40);

  private final HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 0, 1);

  @BeforeEach
  void sit() {
    room.found("Sun");
    room.found("Moon");
  }

  @Test
  void aSchemeCountsFromTheLobbyOn() {
    GradingScheme scheme =
        new GradingScheme(GradeBasis.MEASURE, Measure.SALES, new Curve(1_000, 0), TABLE, 100);
    assertThat(room.teacher(new Command.SetGrading(GradingScheme.STANDARD)))
        .isEqualTo("ALREADY_SO");
    assertThat(room.teacher(new Command.SetGrading(scheme))).isEqualTo("ACCEPTED");
    assertThat(room.state().grading().scheme()).isEqualTo(scheme);
    assertThat(room.teacher(new Command.SetGrading(scheme))).isEqualTo("ALREADY_SO");
  }

  @ParameterizedTest
  @CsvSource({"1001,60,20", "100,-1,20", "60,61,20", "-1,-1,20", "100,60,-1", "100,60,101"})
  void aSchemeOutOfRangeIsRefused(int best, int worst, int share) {
    assertThat(set(new Curve(best, worst), TABLE, share)).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(room.state().grading().scheme()).isEqualTo(GradingScheme.STANDARD);
  }

  @Test
  void aTableHasAtLeastOneRankAndNoMoreThanThereCanBeFirms() {
    Curve flat = new Curve(70, 70);
    assertThat(set(flat, List.of(), 0)).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(set(flat, List.of(10, -1), 0)).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(set(flat, List.of(1_001), 0)).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(set(flat, Collections.nCopies(201, 10), 0)).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(set(flat, Collections.nCopies(200, 10), 0)).isEqualTo("ACCEPTED");
    assertThat(set(flat, List.of(0), 0)).isEqualTo("ACCEPTED");
  }

  @Test
  void pointsAreChangedWithAReasonAndChangedBack() {
    begin();
    assertThat(change(1, Optional.of(88), "  helped others ")).isEqualTo("ACCEPTED");
    assertThat(change(2, Optional.of(0), "was not there")).isEqualTo("ACCEPTED");
    assertThat(change(2, Optional.of(1_000), "a mistake of mine")).isEqualTo("ACCEPTED");
    assertThat(room.state().grading().changes())
        .isEqualTo(
            Map.of(
                1, new Grading.Change(88, "helped others"),
                2, new Grading.Change(1_000, "a mistake of mine")));
    assertThat(change(1, Optional.empty(), "")).isEqualTo("ACCEPTED");
    assertThat(room.state().grading().changes()).containsOnlyKeys(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_001})
  void pointsOutOfRangeAreRefused(int points) {
    begin();
    assertThat(change(1, Optional.of(points), "why not")).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(room.state().grading().changes()).isEmpty();
  }

  @Test
  void aChangeNeedsAReasonThatIsNotTooLong() {
    begin();
    assertThat(change(1, Optional.of(80), "")).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(change(1, Optional.of(80), " \t")).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(change(1, Optional.of(80), "因".repeat(201))).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(change(1, Optional.empty(), "因".repeat(201))).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(room.state().grading().changes()).isEmpty();
    assertThat(change(1, Optional.of(80), "因".repeat(200))).isEqualTo("ACCEPTED");
  }

  @Test
  void onlyWhoTakesPartInAGameIsGraded() {
    assertThat(change(1, Optional.of(80), "early")).isEqualTo("GAME_NOT_STARTED");
    begin();
    assertThat(change(3, Optional.of(80), "nobody")).isEqualTo("UNKNOWN_SEAT");
  }

  @Test
  void aFreshGameKeepsTheSchemeAndForgetsTheChanges() {
    begin();
    set(new Curve(10, 0), TABLE, 0);
    GradingScheme scheme = room.state().grading().scheme();
    change(1, Optional.of(80), "first game");
    room.teacher(new Command.ResetGame(Optional.empty(), Laboratory.AS_IT_IS));
    assertThat(room.state().grading().scheme()).isEqualTo(scheme);
    assertThat(scheme.curve()).isEqualTo(new Curve(10, 0));
    assertThat(room.state().grading().changes()).isEmpty();
  }

  @Test
  void onlyTheRoomsTeacherGrades() {
    begin();
    GradingScheme scheme =
        new GradingScheme(GradeBasis.RANK, Measure.SALES, new Curve(10, 0), TABLE, 0);
    for (Command command :
        List.of(
            new Command.SetGrading(scheme), new Command.ChangeGrade(1, Optional.of(100), "me"))) {
      for (Actor actor : List.of(new Actor.Seat(1), new Actor.Teacher(new TeacherKey(2)))) {
        assertThat(room.say(actor, new RoomInput.Order(command))).isEqualTo("NOT_ALLOWED");
      }
    }
    assertThat(room.state().grading().scheme()).isEqualTo(GradingScheme.STANDARD);
    assertThat(room.state().grading().changes()).isEmpty();
  }

  private void begin() {
    room.start();
    room.passDay();
  }

  private String set(Curve curve, List<Integer> table, int share) {
    return room.teacher(
        new Command.SetGrading(
            new GradingScheme(GradeBasis.RANK, Measure.NET_WORTH, curve, table, share)));
  }

  private String change(int seat, Optional<Integer> points, String reason) {
    return room.teacher(new Command.ChangeGrade(seat, points, reason));
  }
}
