package bidfair.server.lab;

import static bidfair.server.lab.Laboratory.AS_IT_IS;
import static bidfair.server.lab.Laboratory.TEACHER;
import static bidfair.server.lab.Laboratory.TEACHER_KEY;
import static bidfair.server.lab.Laboratory.overrides;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Problem;
import bidfair.engine.units.Money;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.protocol.Refusal;
import bidfair.server.scenarios.ShippedScenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms come and go. */
class RoomsTest {
  @TempDir Path folder;
  private Laboratory lab;

  @BeforeEach
  void open() {
    lab = new Laboratory(folder);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  @Test
  void everyRoomHasACodeOfItsOwnThatIsEasyToRead() {
    Room one = lab.room();
    Room two = lab.room();
    assertThat(one.code()).matches("[2-9A-HJ-NP-Z]{6}").isNotEqualTo(two.code());
    assertThat(lab.rooms().find(" " + one.code().toLowerCase(Locale.ROOT))).contains(one);
    assertThat(lab.rooms().find("OOOOOO")).isEmpty();
    assertThat(lab.rooms().all()).containsExactly(one, two);
    assertThat(lab.opened).containsExactly(one, two);
  }

  @Test
  void thereAreOnlySoManyRooms() {
    for (int i = 0; i < 3; i++) {
      lab.room();
    }
    assertThat(create(Optional.empty(), AS_IT_IS))
        .isEqualTo(new Creation.Refused(Refusal.TRY_LATER, List.of()));
  }

  @Test
  void aDeletedRoomIsGoneForGood() {
    Room room = lab.room();
    lab.rooms().delete(room);
    assertThat(lab.rooms().find(room.code())).isEmpty();
    assertThat(room.submit(new Submission(TEACHER, "", new RoomInput.PassDay(), _ -> {})))
        .isFalse();
    assertThatThrownBy(() -> room.ask(RoomReading::state).get())
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("closed");
    lab.restart();
    assertThat(lab.rooms().all()).isEmpty();
  }

  @Test
  void aRoomChangesItsScenario() {
    Overrides overrides =
        new Overrides(
            Optional.of(List.of("finance", "fmcg")),
            Optional.of(Money.ofYuan(1_500_000)),
            Optional.of(3),
            Optional.of(5_000),
            Optional.of(0),
            Optional.of(4),
            Optional.of(false));
    Room room = lab.room(overrides);
    lab.inside(
        room,
        state -> {
          assertThat(state.scenario().industries())
              .extracting(Industry::id)
              .extracting(id -> id.key())
              .containsExactly("fmcg", "finance");
          assertThat(state.scenario().rules().firms().startingCash())
              .isEqualTo(Money.ofYuan(1_500_000));
          assertThat(state.scenario().rules().calendar().months()).isEqualTo(3);
          assertThat(state.clock().millisPerDay()).isEqualTo(5_000);
          assertThat(state.clock().planningBreakSeconds()).isZero();
          assertThat(state.robots()).isEqualTo(4);
          assertThat(state.scenario().help().hints()).isFalse();
          assertThat(state.title()).isEqualTo(state.scenario().title());
        });
    lab.accept(room, TEACHER, new Command.StartGame());
    lab.inside(room, state -> assertThat(state.firms().all()).hasSize(4));
  }

  @Test
  void whatCannotBePlayedIsRefusedWithItsReason() {
    Overrides unknown =
        new Overrides(
            Optional.of(List.of("fmcg", "piracy")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(problems(unknown)).containsExactly("/industries");
    assertThat(problems(overrides(Optional.of(0), Optional.empty())))
        .containsExactly("/rules/calendar/months");
    assertThat(problems(overrides(Optional.empty(), Optional.of(-1)))).containsExactly("/robots");
    assertThat(problems(overrides(Optional.empty(), Optional.of(10_000))))
        .containsExactly("/robots");
    assertThat(create(Optional.of(" \n "), AS_IT_IS))
        .isEqualTo(new Creation.Refused(Refusal.NAME_INVALID, List.of()));
    assertThat(lab.rooms().all()).isEmpty();
  }

  @Test
  void aRoomMayHaveATitleOfItsOwn() {
    Creation creation = create(Optional.of(" CRM 2026, class 3 "), AS_IT_IS);
    Room room = ((Creation.Created) creation).room();
    lab.inside(room, state -> assertThat(state.title().zh()).isEqualTo("CRM 2026, class 3"));
  }

  private List<String> problems(Overrides overrides) {
    Creation.Refused refused = (Creation.Refused) create(Optional.empty(), overrides);
    assertThat(refused.reason()).isEqualTo(Refusal.VALUE_OUT_OF_RANGE);
    return refused.problems().stream().map(Problem::path).toList();
  }

  private Creation create(Optional<String> title, Overrides overrides) {
    return lab.rooms()
        .create(
            new RoomPlan(
                TEACHER_KEY, title, ShippedScenarios.find("demo").orElseThrow(), overrides));
  }
}
