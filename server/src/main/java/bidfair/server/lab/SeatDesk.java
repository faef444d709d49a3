package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.protocol.PublicRow.Room.Phase;
import bidfair.server.protocol.Refusal;
import java.util.Optional;

/** Who sits where. */
final class SeatDesk {
  private SeatDesk() {}

  static Verdict take(RoomTurn turn, RoomInput.TakeSeat wish) {
    Optional<String> studentNumber = Names.clean(wish.studentNumber());
    Optional<String> name = Names.clean(wish.name());
    if (studentNumber.isEmpty() || name.isEmpty()) {
      return Verdict.of(Refusal.NAME_INVALID);
    }
    Optional<Seat> taken = turn.state().seats().byStudentNumber(studentNumber.get());
    if (taken.isPresent()) {
      return takeAgain(turn, taken.get(), wish);
    }
    if (turn.state().seats().count() >= RoomLimits.SEATS) {
      return Verdict.of(Refusal.ROOM_FULL);
    }
    Optional<Refusal> refusal = FirmDesk.refusal(turn.state(), wish.firm());
    if (refusal.isPresent()) {
      return Verdict.of(refusal.get());
    }
    FirmId firm = FirmDesk.enter(turn, wish.firm());
    turn.emit(
        new RoomEvent.SeatTaken(
            turn.state().seats().nextNumber(),
            studentNumber.get(),
            name.get(),
            firm,
            wish.claim(),
            wish.tokenHash(),
            wish.pinHash()));
    return Verdict.ACCEPTED;
  }

  /** The first answer was lost, and with it the token and the PIN. */
  private static Verdict takeAgain(RoomTurn turn, Seat seat, RoomInput.TakeSeat wish) {
    if (wish.claim().isEmpty() || !wish.claim().equals(seat.claim())) {
      return Verdict.of(Refusal.NUMBER_TAKEN);
    }
    turn.emit(new RoomEvent.TokenAdded(seat.number(), wish.tokenHash()));
    turn.emit(new RoomEvent.PinRenewed(seat.number(), wish.pinHash()));
    return Verdict.ACCEPTED;
  }

  static Verdict addToken(RoomTurn turn, int seat, String tokenHash) {
    if (turn.state().seats().find(seat).isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_SEAT);
    }
    turn.emit(new RoomEvent.TokenAdded(seat, tokenHash));
    return Verdict.ACCEPTED;
  }

  static Verdict renewPin(RoomTurn turn, int seat, String pinHash) {
    if (turn.state().seats().find(seat).isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_SEAT);
    }
    turn.emit(new RoomEvent.PinRenewed(seat, pinHash));
    return Verdict.ACCEPTED;
  }

  /** Also gives a firm back to its own people after a robot has played it for them. */
  static Verdict move(RoomTurn turn, int number, FirmId to) {
    Optional<Seat> seat = turn.state().seats().find(number);
    if (seat.isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_SEAT);
    }
    Optional<RoomFirm> firm = turn.state().firms().find(to);
    boolean byRobot = firm.isPresent() && firm.get().isRobot();
    boolean isThere = seat.get().firm().equals(to);
    if (isThere && !byRobot) {
      return Verdict.of(Refusal.ALREADY_SO);
    }
    FirmChoice choice =
        byRobot && turn.state().phase() == Phase.PLAYING
            ? new FirmChoice.TakeOver(to)
            : new FirmChoice.Join(to);
    Optional<Refusal> refusal =
        FirmDesk.refusal(turn.state(), choice)
            .filter(reason -> !(isThere && reason == Refusal.FIRM_FULL));
    if (refusal.isPresent()) {
      return Verdict.of(refusal.get());
    }
    FirmDesk.enter(turn, choice);
    if (!isThere) {
      turn.emit(new RoomEvent.SeatMoved(number, to));
    }
    return Verdict.ACCEPTED;
  }

  /** The firm goes on, with nobody in it if need be; the student number is free again. */
  static Verdict remove(RoomTurn turn, int seat) {
    if (turn.state().seats().find(seat).isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_SEAT);
    }
    turn.emit(new RoomEvent.SeatRemoved(seat));
    return Verdict.ACCEPTED;
  }
}
