package bidfair.server.lab;

import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Room.Phase;
import bidfair.server.protocol.Refusal;

/** What the teacher shows of a game; what everybody sees waits until it is over. */
final class DebriefDesk {
  private DebriefDesk() {}

  static Verdict show(RoomTurn turn, Command.ShowDebrief wish) {
    RoomState state = turn.state();
    if (state.phase() != Phase.ENDED) {
      return Verdict.of(
          state.phase() == Phase.LOBBY ? Refusal.GAME_NOT_STARTED : Refusal.GAME_NOT_OVER);
    }
    if (wish.month() < 1 || wish.month() > state.scenario().rules().calendar().months()) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    return become(
        turn,
        state.debrief().showing(wish.month(), wish.chapter(), wish.measure()),
        new RoomEvent.DebriefShown(wish.month(), wish.chapter(), wish.measure()));
  }

  static Verdict hide(RoomTurn turn) {
    return become(turn, turn.state().debrief().hidden(), new RoomEvent.DebriefHidden());
  }

  /** Also before the end, to take effect then, and in the lobby for the games before. */
  static Verdict open(RoomTurn turn, boolean open) {
    return become(turn, turn.state().debrief().opened(open), new RoomEvent.ReviewsOpened(open));
  }

  private static Verdict become(RoomTurn turn, Debrief wanted, RoomEvent event) {
    if (wanted.equals(turn.state().debrief())) {
      return Verdict.of(Refusal.ALREADY_SO);
    }
    turn.emit(event);
    return Verdict.ACCEPTED;
  }
}
