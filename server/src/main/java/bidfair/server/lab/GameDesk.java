package bidfair.server.lab;

import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.Rejection;
import bidfair.engine.units.FirmId;
import bidfair.server.protocol.PublicRow.Room.Phase;
import bidfair.server.protocol.Refusal;
import java.util.Optional;
import java.util.OptionalLong;

/** What firms do in the game, whose rules judge it. */
final class GameDesk {
  private GameDesk() {}

  static Optional<Refusal> notPlaying(RoomState state) {
    return switch (state.phase()) {
      case LOBBY -> Optional.of(Refusal.GAME_NOT_STARTED);
      case PLAYING -> Optional.empty();
      case ENDED -> Optional.of(Refusal.GAME_OVER);
    };
  }

  /** Time may stand still or take a break: between two days firms can always act (rulebook §2). */
  static Verdict play(RoomTurn turn, FirmId firm, Action action) {
    Optional<Refusal> notPlaying = notPlaying(turn.state());
    return notPlaying.isPresent()
        ? Verdict.of(notPlaying.get())
        : turn.play(new Input.Act(firm, action));
  }

  static Verdict sayReady(RoomTurn turn, FirmId firm, boolean ready) {
    RoomState state = turn.state();
    Optional<Refusal> notPlaying = notPlaying(state);
    if (notPlaying.isPresent()) {
      return Verdict.of(notPlaying.get());
    }
    if (!isInBusiness(state, firm)) {
      return Verdict.of(Rejection.FIRM_BANKRUPT);
    }
    if (state.isReady(firm) == ready) {
      return Verdict.of(Refusal.ALREADY_SO);
    }
    turn.emit(new RoomEvent.ReadySaid(firm, ready));
    return Verdict.ACCEPTED;
  }

  static Verdict end(RoomTurn turn) {
    Optional<Refusal> notPlaying = notPlaying(turn.state());
    return notPlaying.isPresent() ? Verdict.of(notPlaying.get()) : turn.play(new Input.EndGame());
  }

  /** Says so only: the room then remembers the game as it was. */
  static Verdict rollBack(RoomTurn turn, int month) {
    if (turn.state().phase() == Phase.LOBBY) {
      return Verdict.of(Refusal.GAME_NOT_STARTED);
    }
    OptionalLong start = turn.state().months().startOf(month);
    if (start.isEmpty()) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    turn.emit(new RoomEvent.RolledBack(month, start.getAsLong(), turn.now()));
    return Verdict.ACCEPTED;
  }

  /**
   * Whether all active firms have said that they are ready. Active are those in business that have
   * people, connected or not: a lost connection must not close a month for somebody. Robots are
   * always ready, but do not hurry anybody when they are alone.
   */
  static boolean isEverybodyReady(RoomState state) {
    if (state.phase() != Phase.PLAYING) {
      return false;
    }
    var active =
        state.firms().all().stream()
            .filter(firm -> !firm.isRobot())
            .map(RoomFirm::id)
            .filter(firm -> isInBusiness(state, firm))
            .filter(firm -> !state.seats().in(firm).isEmpty())
            .toList();
    return !active.isEmpty() && active.stream().allMatch(state::isReady);
  }

  private static boolean isInBusiness(RoomState state, FirmId firm) {
    GameState game = state.game().orElseThrow().state();
    return game.firm(firm).inBusiness();
  }
}
