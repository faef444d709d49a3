package bidfair.server.lab;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.review.classroom.Measure;
import bidfair.server.journal.TeacherKey;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.DebriefChapter;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a teacher shows of a game. */
class DebriefDeskTest {
  private final HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 2, 1);

  @Test
  void nothingIsShownBeforeTheGameIsOver() {
    Command.ByTeacher ranking = new Command.ShowDebrief(1, DebriefChapter.RANKING, Measure.SALES);
    assertThat(room.teacher(ranking)).isEqualTo("GAME_NOT_STARTED");
    room.start();
    room.passDay();
    assertThat(room.teacher(ranking)).isEqualTo("GAME_NOT_OVER");
    assertThat(room.teacher(new Command.HideDebrief())).isEqualTo("ALREADY_SO");
    assertThat(room.state().debrief()).isEqualTo(Debrief.NONE);
  }

  @Test
  void aChapterIsShownUntilItIsHiddenAndIsRemembered() {
    end();
    Command.ByTeacher prices = new Command.ShowDebrief(2, DebriefChapter.PRICES, Measure.SALES);
    assertThat(room.teacher(prices)).isEqualTo("ACCEPTED");
    assertThat(room.state().debrief())
        .isEqualTo(new Debrief(2, DebriefChapter.PRICES, Measure.SALES, true, false));
    assertThat(room.teacher(prices)).isEqualTo("ALREADY_SO");
    assertThat(room.teacher(new Command.HideDebrief())).isEqualTo("ACCEPTED");
    assertThat(room.state().debrief())
        .isEqualTo(new Debrief(2, DebriefChapter.PRICES, Measure.SALES, false, false));
    assertThat(room.teacher(new Command.HideDebrief())).isEqualTo("ALREADY_SO");
    assertThat(room.teacher(prices)).isEqualTo("ACCEPTED");
  }

  @Test
  void onlyMonthsOfTheCalendarAreShown() {
    end();
    int months = room.state().scenario().rules().calendar().months();
    assertThat(show(0)).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(show(months + 1)).isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(show(1)).isEqualTo("ACCEPTED");
    assertThat(show(months)).isEqualTo("ACCEPTED");
  }

  @Test
  void reviewsAreOpenedByOneSwitchAtAnyTime() {
    assertThat(room.teacher(new Command.OpenReviews(false))).isEqualTo("ALREADY_SO");
    assertThat(room.teacher(new Command.OpenReviews(true))).isEqualTo("ACCEPTED");
    end();
    assertThat(room.state().debrief().open()).isTrue();
    assertThat(show(1)).isEqualTo("ACCEPTED");
    assertThat(room.state().debrief().open()).isTrue();
    assertThat(room.teacher(new Command.OpenReviews(false))).isEqualTo("ACCEPTED");
    assertThat(room.state().debrief())
        .isEqualTo(new Debrief(1, DebriefChapter.RANKING, Measure.SALES, true, false));
  }

  @Test
  void aFreshGameHasNothingToShowAndItsReviewsAreClosed() {
    end();
    show(1);
    room.teacher(new Command.OpenReviews(true));
    assertThat(room.teacher(new Command.ResetGame(Optional.empty(), Laboratory.AS_IT_IS)))
        .isEqualTo("ACCEPTED");
    assertThat(room.state().debrief()).isEqualTo(Debrief.NONE);
    assertThat(show(1)).isEqualTo("GAME_NOT_STARTED");
  }

  @Test
  void onlyTheRoomsTeacherShowsAnything() {
    room.found("Sun");
    end();
    for (Command command :
        List.of(
            new Command.ShowDebrief(1, DebriefChapter.RANKING, Measure.SALES),
            new Command.HideDebrief(),
            new Command.OpenReviews(true))) {
      for (Actor actor : List.of(new Actor.Seat(1), new Actor.Teacher(new TeacherKey(2)))) {
        assertThat(room.say(actor, new RoomInput.Order(command))).isEqualTo("NOT_ALLOWED");
      }
    }
    assertThat(room.state().debrief()).isEqualTo(Debrief.NONE);
  }

  private String show(int month) {
    return room.teacher(new Command.ShowDebrief(month, DebriefChapter.RANKING, Measure.SALES));
  }

  private void end() {
    room.start();
    room.passDay();
    assertThat(room.teacher(new Command.EndGame())).isEqualTo("ACCEPTED");
  }
}
