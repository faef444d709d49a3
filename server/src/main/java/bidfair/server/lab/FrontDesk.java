package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Refusal;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Decides every input of a room: asks the desk in charge, if the sender may ask it at all. */
final class FrontDesk {
  private final LobbyDesk lobby;

  /**
   * @param seeds from which markets are drawn
   */
  FrontDesk(LongSupplier seeds) {
    lobby = new LobbyDesk(seeds);
  }

  /** The verdict; what follows is in the turn, already applied. */
  Verdict decide(RoomTurn turn, Actor actor, RoomInput input) {
    return switch (input) {
      case RoomInput.OpenRoom _ -> Verdict.of(Refusal.NOT_ALLOWED);
      case RoomInput.TakeSeat seat ->
          actor instanceof Actor.Visitor
              ? SeatDesk.take(turn, seat)
              : Verdict.of(Refusal.NOT_ALLOWED);
      case RoomInput.AddToken(int seat, var tokenHash) ->
          actor instanceof Actor.Visitor
              ? SeatDesk.addToken(turn, seat, tokenHash)
              : Verdict.of(Refusal.NOT_ALLOWED);
      case RoomInput.RenewPin(int seat, var pinHash) ->
          isTeacher(turn, actor)
              ? SeatDesk.renewPin(turn, seat, pinHash)
              : Verdict.of(Refusal.NOT_ALLOWED);
      case RoomInput.ByClock step ->
          actor instanceof Actor.Clock
              ? TimeDesk.pass(turn, step)
              : Verdict.of(Refusal.NOT_ALLOWED);
      case RoomInput.Order(Command.BySeat command) -> bySeat(turn, actor, command);
      case RoomInput.Order(Command.ByTeacher command) ->
          isTeacher(turn, actor) ? byTeacher(turn, command) : Verdict.of(Refusal.NOT_ALLOWED);
    };
  }

  private static boolean isTeacher(RoomTurn turn, Actor actor) {
    return actor instanceof Actor.Teacher(var key) && key.equals(turn.state().teacher());
  }

  private static Verdict bySeat(RoomTurn turn, Actor actor, Command.BySeat command) {
    return switch (actor) {
      case Actor.Seat(int number) -> {
        Optional<Seat> seat = turn.state().seats().find(number);
        yield seat.isPresent()
            ? forFirm(turn, seat.get().firm(), false, command)
            : Verdict.of(Refusal.UNKNOWN_SEAT);
      }
      case Actor.Robot(var firm) -> forFirm(turn, firm, true, command);
      case Actor.Teacher _, Actor.Visitor _, Actor.Clock _ -> Verdict.of(Refusal.NOT_ALLOWED);
    };
  }

  private static Verdict forFirm(
      RoomTurn turn, FirmId id, boolean byRobot, Command.BySeat command) {
    Optional<RoomFirm> firm = turn.state().firms().find(id);
    if (firm.isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_FIRM);
    }
    if (firm.get().isRobot() != byRobot) {
      return Verdict.of(byRobot ? Refusal.FIRM_IS_NOT_ROBOT : Refusal.FIRM_IS_ROBOT);
    }
    return switch (command) {
      case Command.Play(var action) -> GameDesk.play(turn, id, action);
      case Command.SayReady(boolean ready) -> GameDesk.sayReady(turn, id, ready);
      case Command.RenameFirm(var name) -> FirmDesk.rename(turn, firm.get(), name);
    };
  }

  private Verdict byTeacher(RoomTurn turn, Command.ByTeacher command) {
    return switch (command) {
      case Command.StartGame() -> lobby.start(turn);
      case Command.ResetGame(var scenario, var overrides) ->
          LobbyDesk.reset(turn, scenario, overrides);
      case Command.SetRobots(int count) -> LobbyDesk.setRobots(turn, count);
      case Command.Pause() -> ClockDesk.pause(turn);
      case Command.Resume() -> ClockDesk.resume(turn);
      case Command.SetMode(var mode) -> ClockDesk.setMode(turn, mode);
      case Command.SetPace(int millis) -> ClockDesk.setPace(turn, millis);
      case Command.ExtendMonth(int seconds) -> ClockDesk.extend(turn, seconds);
      case Command.CloseMonth() -> ClockDesk.closeMonth(turn);
      case Command.StepDay() -> ClockDesk.stepDay(turn);
      case Command.StepMonth() -> ClockDesk.stepMonth(turn);
      case Command.EndGame() -> GameDesk.end(turn);
      case Command.RollBack(int month) -> GameDesk.rollBack(turn, month);
      case Command.HandToRobot(var firm) -> FirmDesk.handToRobot(turn, firm);
      case Command.MoveSeat(int seat, var firm) -> SeatDesk.move(turn, seat, firm);
      case Command.RemoveSeat(int seat) -> SeatDesk.remove(turn, seat);
      // Comes as an input of its own, with the hash of the PIN that was made for it.
      case Command.RenewPin _ -> Verdict.of(Refusal.NOT_ALLOWED);
      case Command.ShowDebrief show -> DebriefDesk.show(turn, show);
      case Command.HideDebrief() -> DebriefDesk.hide(turn);
      case Command.OpenReviews(boolean open) -> DebriefDesk.open(turn, open);
      case Command.SetGrading(var scheme) -> GradeDesk.set(turn, scheme);
      case Command.ChangeGrade(int seat, var points, var reason) ->
          GradeDesk.change(turn, seat, points, reason);
      case Command.Announce(var text, var firm) -> NoticeDesk.announce(turn, text, firm);
    };
  }
}
