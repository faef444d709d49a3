package bidfair.server.lab;

import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.rules.Ranking;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.util.List;
import java.util.Optional;

/** What the room itself does as time passes. */
final class TimeDesk {
  private TimeDesk() {}

  static Verdict pass(RoomTurn turn, RoomInput.ByClock step) {
    return switch (step) {
      case RoomInput.PassDay() -> passDay(turn);
      case RoomInput.BeginPlanning() -> {
        turn.emit(new RoomEvent.PlanningBegan());
        yield Verdict.ACCEPTED;
      }
      case RoomInput.EndPhase() -> ClockDesk.endPhase(turn);
      case RoomInput.NoteOrigin(int seat, var salt, var origin) -> {
        turn.emit(new RoomEvent.SeatCameFrom(seat, salt, origin));
        yield Verdict.ACCEPTED;
      }
      case RoomInput.Halt(var reason) -> {
        stop(turn, reason);
        yield Verdict.ACCEPTED;
      }
      case RoomInput.Mend mend -> {
        stop(turn, PauseReason.DAMAGED);
        turn.emit(new RoomEvent.Announced(LossNotice.of(mend), Optional.empty(), turn.now()));
        yield Verdict.ACCEPTED;
      }
    };
  }

  /** Only a game in play can stand still. */
  private static void stop(RoomTurn turn, PauseReason reason) {
    if (turn.state().phase() == Phase.PLAYING) {
      turn.emit(new RoomEvent.Paused(reason));
    }
  }

  private static Verdict passDay(RoomTurn turn) {
    Verdict verdict = turn.play(new Input.Tick());
    for (RoomEvent event : List.copyOf(turn.events())) {
      if (event instanceof RoomEvent.Played(Event.MonthClosed(int month))) {
        turn.emit(
            new RoomEvent.StandingsPublished(
                month, Ranking.of(turn.state().game().orElseThrow().state())));
      }
    }
    return verdict;
  }
}
