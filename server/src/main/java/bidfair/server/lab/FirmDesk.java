package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.protocol.PublicRow.Room.Phase;
import bidfair.server.protocol.Refusal;
import java.util.Optional;

/** Which firms there are, and whether people or robots play them. */
final class FirmDesk {
  private FirmDesk() {}

  /** Why somebody cannot enter this firm, if there is a reason. */
  static Optional<Refusal> refusal(RoomState state, FirmChoice choice) {
    return switch (choice) {
      case FirmChoice.Join(var firm) -> refusalToJoin(state, firm);
      case FirmChoice.Found(var name) -> refusalToFound(state, name);
      case FirmChoice.TakeOver(var firm) -> refusalToTakeOver(state, firm);
    };
  }

  /** Founds or takes over what is not refused; the firm. */
  static FirmId enter(RoomTurn turn, FirmChoice choice) {
    return switch (choice) {
      case FirmChoice.Join(var firm) -> firm;
      case FirmChoice.Found(var name) -> {
        FirmId firm = turn.state().firms().nextId();
        turn.emit(new RoomEvent.FirmFounded(firm, Names.clean(name).orElseThrow()));
        yield firm;
      }
      case FirmChoice.TakeOver(var firm) -> {
        turn.emit(new RoomEvent.PeopleTookFirm(firm));
        yield firm;
      }
    };
  }

  static Verdict rename(RoomTurn turn, RoomFirm firm, String wish) {
    if (turn.state().phase() == Phase.ENDED) {
      return Verdict.of(Refusal.GAME_OVER);
    }
    Optional<String> name = Names.clean(wish);
    if (name.isEmpty()) {
      return Verdict.of(Refusal.NAME_INVALID);
    }
    if (name.get().equals(firm.name())) {
      return Verdict.of(Refusal.ALREADY_SO);
    }
    boolean looksTheSame = Names.look(name.get()).equals(Names.look(firm.name()));
    if (!looksTheSame && turn.state().firms().hasName(name.get())) {
      return Verdict.of(Refusal.NAME_TAKEN);
    }
    turn.emit(new RoomEvent.FirmRenamed(firm.id(), name.get()));
    return Verdict.ACCEPTED;
  }

  /** Its people keep their seats: a robot stands in for them until one is moved back to it. */
  static Verdict handToRobot(RoomTurn turn, FirmId id) {
    RoomState state = turn.state();
    Optional<Refusal> notPlaying = GameDesk.notPlaying(state);
    if (notPlaying.isPresent()) {
      return Verdict.of(notPlaying.get());
    }
    Optional<RoomFirm> firm = state.firms().find(id);
    if (firm.isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_FIRM);
    }
    if (firm.get().isRobot()) {
      return Verdict.of(Refusal.FIRM_IS_ROBOT);
    }
    if (turn.presence().onlineIn(id, state.seats()) > 0) {
      return Verdict.of(Refusal.FIRM_HAS_PEOPLE);
    }
    turn.emit(new RoomEvent.RobotTookFirm(id, Lineups.strategy(state.scenario(), id.number())));
    return Verdict.ACCEPTED;
  }

  private static Optional<Refusal> refusalToJoin(RoomState state, FirmId id) {
    Optional<RoomFirm> firm = state.firms().find(id);
    if (firm.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_FIRM);
    }
    return firm.get().isRobot() ? Optional.of(Refusal.FIRM_IS_ROBOT) : refusalIfFull(state, id);
  }

  private static Optional<Refusal> refusalToFound(RoomState state, String wish) {
    if (state.phase() != Phase.LOBBY) {
      return Optional.of(Refusal.NOT_IN_LOBBY);
    }
    Optional<String> name = Names.clean(wish);
    if (name.isEmpty()) {
      return Optional.of(Refusal.NAME_INVALID);
    }
    if (state.firms().hasName(name.get())) {
      return Optional.of(Refusal.NAME_TAKEN);
    }
    boolean full = state.firms().all().size() >= Lineups.mostFirms(state.scenario());
    return full ? Optional.of(Refusal.ROOM_FULL) : Optional.empty();
  }

  private static Optional<Refusal> refusalToTakeOver(RoomState state, FirmId id) {
    Optional<Refusal> notPlaying = GameDesk.notPlaying(state);
    if (notPlaying.isPresent()) {
      return notPlaying;
    }
    Optional<RoomFirm> firm = state.firms().find(id);
    if (firm.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_FIRM);
    }
    return firm.get().isRobot() ? refusalIfFull(state, id) : Optional.of(Refusal.FIRM_IS_NOT_ROBOT);
  }

  private static Optional<Refusal> refusalIfFull(RoomState state, FirmId id) {
    return state.seats().in(id).size() >= RoomLimits.PEOPLE_PER_FIRM
        ? Optional.of(Refusal.FIRM_FULL)
        : Optional.empty();
  }
}
