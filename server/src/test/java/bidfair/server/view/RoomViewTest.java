package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.server.lab.HandRoom;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Refusal;
import bidfair.server.protocol.Table;
import bidfair.server.scenarios.ShippedScenarios;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When frames are sent, and to whom. */
class RoomViewTest {
  private static final int ANN = 1;
  private static final int BEN = 2;

  private final HandRoom room = new HandRoom(ShippedScenarios.find("demo").orElseThrow(), 2, 1);
  private final TestViews views = new TestViews();
  private final RoomView view = views.of(room);
  private final Glass ann = Glass.ofSeat(ANN);
  private final Glass ben = Glass.ofSeat(BEN);
  private final Glass screen = Glass.ofScreen();

  /** Ann in firm 1, Ben in firm 2, on the first day. */
  @BeforeEach
  void everybodyLooks() {
    room.found("Ann");
    room.found("Ben");
    room.teacher(new Command.StartGame());
    room.teacher(new Command.SetMode(ClockMode.TEACHER));
    room.passDay();
    List.of(ann, ben, screen).forEach(glass -> view.join(glass, Map.of()));
    room.show();
    List.of(ann, ben, screen).forEach(Glass::takeFrames);
  }

  @Test
  void aNewcomerIsGivenOneSnapshotOfEachAudience() {
    assertThat(ann.snapshots).isEqualTo(2);
    assertThat(ann.versions).containsOnlyKeys("everyone", "firm");
    assertThat(screen.versions).containsOnlyKeys("everyone");
    assertThat(screen.rows(Table.MINE)).isEmpty();
    assertThat(ann.row(Table.MINE, "firm").get("name").asString()).isEqualTo("Ann");
    assertThat(ann.flushes).isEqualTo(1);
  }

  @Test
  void nothingIsShownBeforeItIsDurable() {
    room.play(ANN, new Action.Hire());
    room.beat();
    assertThat(ann.takeFrames()).isEmpty();
    room.sync();
    assertThat(ann.takeFrames()).hasSize(1);
    assertThat(ann.row(Table.MINE, "firm").get("managers").intValue()).isEqualTo(3);
  }

  @Test
  void aBeatMakesOneFrameOfAllThatHappenedAndOnlyForThoseConcerned() {
    room.play(ANN, new Action.Hire());
    room.play(ANN, new Action.Hire());
    room.show();
    assertThat(ann.takeFrames()).hasSize(1);
    assertThat(ben.takeFrames()).isEmpty();
    assertThat(screen.takeFrames()).isEmpty();
    assertThat(ann.row(Table.MINE, "firm").get("managers").intValue()).isEqualTo(4);
    assertThat(ann.rows(Table.LOG)).hasSize(2);
  }

  @Test
  void aBeatInWhichNothingChangesShowsNothing() {
    room.beat();
    room.play(ANN, new Action.Dismiss());
    room.play(ANN, new Action.Hire());
    room.show();
    ann.takeFrames();
    room.show();
    assertThat(ann.frames).isEmpty();
    assertThat(ben.frames).isEmpty();
  }

  @Test
  void aStalledSocketIsGivenWhatItMissedWithoutASnapshot() {
    ann.blocked = true;
    hireAndShow(3);
    assertThat(ann.frames).isEmpty();
    assertThat(views.counters.behind()).isEqualTo(1);
    ann.blocked = false;
    view.writable(ann);
    assertThat(ann.takeFrames()).hasSize(3);
    assertThat(ann.snapshots).isEqualTo(2);
    assertThat(views.counters.stalled()).isEqualTo(1);
    assertThat(views.counters.behind()).isZero();
  }

  @Test
  void whoStallsAndLeavesIsNotCountedAsBehindForGood() {
    ann.blocked = true;
    hireAndShow(1);
    view.leave(ann);
    assertThat(views.counters.behind()).isZero();
  }

  @Test
  void whoMissedMoreThanIsKeptIsGivenASnapshot() {
    Glass away = ann.again();
    for (int i = 0; i <= ViewLimits.KEPT_FRAMES; i++) {
      room.online(ANN, i % 2 == 0);
      room.show();
    }
    view.join(away, Map.copyOf(away.versions));
    room.show();
    assertThat(away.snapshots).isEqualTo(1);
    assertThat(away.differences(ann)).isEmpty();
  }

  @Test
  void whatWasMadeOfAFrameIsKeptUntilTheNext() {
    hireAndShow(1);
    EncodedFrame first = ann.lastFrame();
    Object made = first.companion(Object.class, Object::new);
    assertThat(first.companion(Object.class, Object::new)).isSameAs(made);
    hireAndShow(1);
    assertThat(first.companion(Object.class, Object::new)).isNotSameAs(made);
  }

  @Test
  void aVersionThatNeverWasIsAnsweredWithASnapshot() {
    Glass odd = Glass.ofScreen();
    view.join(odd, Map.of("everyone", screen.versions.getOrDefault("everyone", 0L) + 5));
    room.show();
    assertThat(odd.snapshots).isEqualTo(1);
  }

  @Test
  void oneStalledSocketCostsTheOthersNothing() {
    ann.blocked = true;
    room.passDay();
    room.show();
    assertThat(ben.frames).isNotEmpty();
    assertThat(ben.isFlushed()).isTrue();
  }

  @Test
  void whoStallsForTooLongIsClosed() {
    ann.blocked = true;
    hireAndShow(1);
    views.nanos.addAndGet(TestViews.STALE.toNanos());
    room.show();
    assertThat(ann.closed).isEmpty();
    views.nanos.addAndGet(1);
    room.show();
    assertThat(ann.closed).contains(Refusal.STALE);
    assertThat(views.counters.closedStale()).isEqualTo(1);
    hireAndShow(1);
    assertThat(ann.frames).isEmpty();
  }

  @Test
  void whoLeftIsShownNothingMore() {
    view.leave(ann);
    hireAndShow(1);
    assertThat(ann.frames).isEmpty();
  }

  @Test
  void whoIsMovedSeesTheOtherFirm() {
    room.teacher(new Command.MoveSeat(ANN, new FirmId(2)));
    room.beat();
    assertThat(ann.frames).as("not yet durable").isEmpty();
    room.show();
    room.show();
    assertThat(ann.row(Table.MINE, "firm").get("firm").intValue()).isEqualTo(2);
    assertThat(ann.differences(ben)).isEmpty();
  }

  @Test
  void whoIsRemovedIsClosed() {
    room.teacher(new Command.RemoveSeat(ANN));
    room.show();
    assertThat(ann.closed).contains(Refusal.UNKNOWN_SEAT);
    assertThat(ben.closed).isEqualTo(Optional.empty());
  }

  @Test
  void aResetShowsTheLobbyAndThenTheNextGame() {
    room.play(ANN, new Action.Hire());
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
    room.show();
    assertThat(ann.rows(Table.LEDGER)).isEmpty();
    assertThat(ann.rows(Table.CLIENTS)).isEmpty();
    assertThat(ann.row(Table.ROOM, "room").get("gameNumber").intValue()).isEqualTo(2);
    room.teacher(new Command.StartGame());
    room.passDay();
    room.show();
    room.show();
    assertThat(ann.rows(Table.LEDGER)).hasSize(1);
    assertThat(ann.row(Table.MINE, "firm").get("managers").intValue()).isEqualTo(2);
  }

  @Test
  void aNewcomerAloneIsToldWhatRemainsOfTimeNow() {
    room.teacher(new Command.SetMode(ClockMode.TIMER));
    room.show();
    List.of(ann, screen).forEach(Glass::takeFrames);
    room.passTime(Duration.ofMillis(150));
    Glass late = Glass.ofScreen();
    view.join(late, Map.of());
    room.show();
    assertThat(late.row(Table.CLOCK, "room").get("nextDayMillis").longValue()).isEqualTo(250);
    assertThat(ann.takeFrames()).as("nobody learns that somebody has come").isEmpty();
    assertThat(screen.takeFrames()).isEmpty();
  }

  @Test
  void afterTheDiskFailedWhatWasNotDurableIsNeverShown() {
    room.play(ANN, new Action.Hire());
    room.beat();
    room.halt();
    assertThat(ann.row(Table.MINE, "firm").get("managers").intValue()).isEqualTo(2);
    assertThat(ann.row(Table.CLOCK, "room").get("pauseReason").asString()).isEqualTo("STORAGE");
  }

  @Test
  void whoComesAfterTheDiskFailedIsShownThatTimeStandsStill() {
    room.halt();
    Glass late = Glass.ofSeat(ANN);
    view.join(late, Map.of());
    room.beat();
    assertThat(late.row(Table.CLOCK, "room").get("pauseReason").asString()).isEqualTo("STORAGE");
    assertThat(late.differences(ann)).isEmpty();
  }

  @Test
  void afterTheDiskWorksAgainEveryTableIsWhole() {
    IndustryId industry = room.game().market().industries().getFirst().id();
    String said = room.play(ANN, new Action.StartExhibition(industry, ExhibitionSize.SMALL));
    assertThat(said).isEqualTo("ACCEPTED");
    room.beat();
    room.halt();
    view.goesOn(room);
    room.show();
    room.show();
    Glass truth = Glass.ofSeat(ANN);
    views.of(room).join(truth, Map.of());
    room.show();
    assertThat(truth.rows(Table.LEDGER)).hasSizeGreaterThan(1);
    assertThat(ann.rows(Table.LEDGER)).isEqualTo(truth.rows(Table.LEDGER));
    assertThat(ann.rows(Table.CASH_DAYS)).isEqualTo(truth.rows(Table.CASH_DAYS));
  }

  @Test
  void everyFrameIsEncodedOnceForAll() {
    Glass second = Glass.ofSeat(ANN);
    view.join(second, Map.of());
    room.show();
    long before = views.counters.frames();
    hireAndShow(1);
    assertThat(views.counters.frames() - before).isEqualTo(1);
    assertThat(second.frames.getLast()).isEqualTo(ann.frames.getLast());
  }

  @Test
  void theTeacherSeesWhoIsThere() {
    Glass teacher = Glass.ofTeacher();
    view.join(teacher, Map.of());
    room.online(ANN, true);
    room.showPin(ANN, "482915");
    room.show();
    assertThat(teacher.row(Table.SEATS, ANN).get("online").booleanValue()).isTrue();
    assertThat(teacher.row(Table.SEATS, ANN).get("newPin").asString()).isEqualTo("482915");
    assertThat(teacher.row(Table.MONITOR, 1).get("online").intValue()).isEqualTo(1);
    assertThat(teacher.row(Table.ACCESS, "access").get("addresses").get(0).asString())
        .isEqualTo("http://10.0.0.7:8080");
    assertThat(ann.row(Table.PEOPLE, ANN).get("online").booleanValue()).isTrue();
    assertThat(ben.frames).as("whether a rival is there is not told").isEmpty();
  }

  private void hireAndShow(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(room.play(ANN, new Action.Hire())).isEqualTo("ACCEPTED");
      room.show();
    }
  }
}
