package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Action;
import bidfair.engine.game.Rejection;
import bidfair.engine.review.classroom.SlotClaim;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.Verdict;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Refusal;
import bidfair.server.protocol.ReviewApi.AddressUse;
import bidfair.server.protocol.ReviewApi.SharedAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is taken down of when clients were asked for, and from where people acted. */
class AttendanceTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final ClientId CLIENT = new ClientId(4);
  private static final Command ENROL = new Command.Play(new Action.Enrol(CLIENT));
  private static final Command HIRE = new Command.Play(new Action.Hire());
  private static final Verdict NO_SLOT = Verdict.of(Rejection.NO_SLOT_FREE);

  private final Attendance attendance = new Attendance();
  private long millis = NOON.toEpochMilli();

  @Test
  void claimsAreEnrolmentsThatGotASlotOrFoundNone() {
    acts(1, 1, ENROL, Verdict.ACCEPTED);
    sees(new Actor.Robot(new FirmId(2)), 2, ENROL, NO_SLOT, 3);
    acts(3, 3, ENROL, Verdict.of(Rejection.NO_MANAGER_FREE));
    acts(4, 4, HIRE, Verdict.ACCEPTED);
    long noon = NOON.toEpochMilli();
    assertThat(attendance.claims())
        .containsExactly(
            new SlotClaim(new FirmId(1), CLIENT, 3, true, noon),
            new SlotClaim(new FirmId(2), CLIENT, 3, false, noon + 1));
  }

  @Test
  void whatHappensOutsideOfTheGameIsNoPartOfIt() {
    comesFrom(1, "lab");
    sees(new Actor.Seat(1), 1, ENROL, Verdict.ACCEPTED, 0);
    assertThat(attendance.claims()).isEmpty();
    assertThat(attendance.addresses()).isZero();
  }

  @Test
  void anAddressIsSharedIfPeopleOfSeveralFirmsActedFromIt() {
    comesFrom(1, "dormitory");
    comesFrom(2, "library");
    comesFrom(3, "library");
    comesFrom(4, "library");
    comesFrom(5, "at home, without a word");
    acts(1, 1, HIRE, Verdict.ACCEPTED);
    acts(2, 2, HIRE, Verdict.ACCEPTED);
    acts(2, 2, new Command.SayReady(true), Verdict.of(Refusal.ALREADY_SO));
    acts(3, 2, HIRE, Verdict.ACCEPTED);
    acts(4, 3, HIRE, Verdict.ACCEPTED);
    acts(9, 4, HIRE, Verdict.ACCEPTED);
    assertThat(attendance.addresses()).isEqualTo(2);
    assertThat(attendance.shared())
        .containsExactly(
            new SharedAddress(
                2,
                List.of(
                    new AddressUse(new FirmId(2), List.of(2, 3), 3),
                    new AddressUse(new FirmId(3), List.of(4), 1))));
  }

  @Test
  void anInputCountsForThePlaceItWasSentFrom() {
    comesFrom(1, "here");
    acts(1, 1, HIRE, Verdict.ACCEPTED);
    comesFrom(2, "here");
    comesFrom(1, "there");
    acts(1, 1, HIRE, Verdict.ACCEPTED);
    acts(1, 1, HIRE, Verdict.ACCEPTED);
    acts(2, 2, HIRE, Verdict.ACCEPTED);
    assertThat(attendance.addresses()).isEqualTo(2);
    assertThat(attendance.shared())
        .containsExactly(
            new SharedAddress(
                1,
                List.of(
                    new AddressUse(new FirmId(1), List.of(1), 1),
                    new AddressUse(new FirmId(2), List.of(2), 1))));
  }

  @Test
  void onePersonWhoWasMovedIsNotSeveral() {
    comesFrom(1, "here");
    acts(1, 1, HIRE, Verdict.ACCEPTED);
    acts(1, 2, HIRE, Verdict.ACCEPTED);
    assertThat(attendance.shared()).isEmpty();
  }

  private void comesFrom(int seat, String origin) {
    RoomInput input = new RoomInput.NoteOrigin(seat, "salt", origin);
    List<RoomEvent> events = List.of(new RoomEvent.SeatCameFrom(seat, "salt", origin));
    attendance.saw(
        new Decided(1, NOON, new Actor.Clock(), "", input, Verdict.ACCEPTED, events),
        0,
        0,
        Optional.empty());
  }

  private void acts(int seat, int firm, Command command, Verdict verdict) {
    sees(new Actor.Seat(seat), firm, command, verdict, 3);
  }

  /** A millisecond after the input before. */
  private void sees(Actor actor, int firm, Command command, Verdict verdict, int day) {
    Instant at = Instant.ofEpochMilli(millis++);
    RoomInput input = new RoomInput.Order(command);
    attendance.saw(
        new Decided(1, at, actor, "", input, verdict, List.of()),
        day,
        day == 0 ? 0 : 1,
        Optional.of(new FirmId(firm)));
  }
}
