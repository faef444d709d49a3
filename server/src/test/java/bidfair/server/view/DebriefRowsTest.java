package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.review.classroom.Measure;
import bidfair.server.lab.Actor;
import bidfair.server.lab.HandRoom;
import bidfair.server.lab.RoomInput;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.DebriefChapter;
import bidfair.server.protocol.GradeBasis;
import bidfair.server.protocol.GradingScheme;
import bidfair.server.protocol.GradingScheme.Curve;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import bidfair.server.protocol.TeacherRow;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What comes after a game: who is shown what the teacher shows, and who is not shown the grades.
 */
class DebriefRowsTest {
  private static final GradingScheme SALES =
      new GradingScheme(GradeBasis.MEASURE, Measure.SALES, new Curve(90, 50), List.of(90, 80), 30);
  private static final String REASON = "kept the books for everybody";

  private final HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 1, 1);
  private final Glass student = Glass.ofSeat(1);
  private final Glass screen = Glass.ofScreen();
  private final Glass teacher = Glass.ofTeacher();
  private RoomView view;

  @BeforeEach
  void watch() {
    room.found("Sun");
    view = new TestViews().of(room);
    List.of(student, screen, teacher).forEach(glass -> view.join(glass, Map.of()));
    room.start();
    room.passDay();
    room.teacher(new Command.EndGame());
    room.show();
  }

  @Test
  void everybodyFollowsTheDebrief() {
    assertThat(DebriefRows.debrief(room))
        .containsExactly(
            new PublicRow.Debrief(
                "debrief", 1, 1, DebriefChapter.RANKING, Measure.NET_WORTH, false, false));
    room.teacher(new Command.ShowDebrief(2, DebriefChapter.SLOTS, Measure.SALES));
    room.teacher(new Command.OpenReviews(true));
    room.show();
    assertThat(DebriefRows.debrief(room))
        .containsExactly(
            new PublicRow.Debrief(
                "debrief", 1, 2, DebriefChapter.SLOTS, Measure.SALES, true, true));
    for (Glass glass : List.of(student, screen, teacher)) {
      assertThat(glass.row(Table.DEBRIEF, "debrief").path("chapter").asString()).isEqualTo("SLOTS");
      assertThat(glass.row(Table.DEBRIEF, "debrief").path("shown").asBoolean()).isTrue();
    }
    room.teacher(new Command.HideDebrief());
    room.show();
    assertThat(screen.row(Table.DEBRIEF, "debrief").path("shown").asBoolean()).isFalse();
  }

  @Test
  void inTheNextLobbyTheLastGameIsTheOneToLookBackOn() {
    room.teacher(new Command.ShowDebrief(2, DebriefChapter.SLOTS, Measure.SALES));
    room.teacher(
        new Command.ResetGame(
            Optional.empty(),
            new Command.Overrides(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    assertThat(DebriefRows.debrief(room))
        .containsExactly(
            new PublicRow.Debrief(
                "debrief", 1, 1, DebriefChapter.RANKING, Measure.NET_WORTH, false, false));
  }

  @Test
  void gradesAreForTheTeacherAlone() {
    room.teacher(new Command.SetGrading(SALES));
    room.teacher(new Command.ChangeGrade(1, Optional.of(77), REASON));
    room.show();
    assertThat(DebriefRows.grading(room))
        .containsExactly(
            new TeacherRow.Grading(
                "grading", SALES, List.of(new TeacherRow.ChangedGrade(1, 77, REASON))));
    assertThat(teacher.row(Table.GRADING, "grading").at("/changes/0/points").asInt()).isEqualTo(77);
    Glass late = Glass.ofSeat(1);
    view.join(late, Map.of());
    room.show();
    for (Glass glass : List.of(student, screen, late)) {
      assertThat(glass.rows(Table.GRADING)).isEmpty();
      assertThat(glass.frames)
          .isNotEmpty()
          .noneMatch(frame -> frame.contains("grading") || frame.contains(REASON));
    }
  }

  @Test
  void fromWhereSomebodyActsIsShownToNobody() {
    List.of(student, screen, teacher).forEach(Glass::takeFrames);
    room.say(new Actor.Clock(), new RoomInput.NoteOrigin(1, "salt0", "origin0"));
    room.teacher(new Command.OpenReviews(true));
    room.show();
    for (Glass glass : List.of(student, screen, teacher)) {
      assertThat(glass.frames)
          .isNotEmpty()
          .noneMatch(frame -> frame.contains("salt0") || frame.contains("origin0"));
    }
  }
}
