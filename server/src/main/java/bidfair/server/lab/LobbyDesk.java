package bidfair.server.lab;

import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.Scenario;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.protocol.PublicRow.Room.Phase;
import bidfair.server.protocol.Refusal;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** From the lobby into a game, and back for the next. */
final class LobbyDesk {
  private final LongSupplier seeds;

  LobbyDesk(LongSupplier seeds) {
    this.seeds = seeds;
  }

  Verdict start(RoomTurn turn) {
    RoomState state = turn.state();
    if (state.phase() != Phase.LOBBY) {
      return Verdict.of(Refusal.NOT_IN_LOBBY);
    }
    List<RoomEvent.Lineup> people = Lineups.people(state);
    if (people.isEmpty() && state.robots() == 0) {
      return Verdict.of(Refusal.NO_FIRMS);
    }
    if (people.size() > Lineups.mostFirms(state.scenario())) {
      return Verdict.of(Refusal.ROOM_FULL);
    }
    List<RoomEvent.Lineup> firms = Lineups.withRobots(state, people);
    long seed = seeds.getAsLong();
    Market market = MarketDraw.draw(state.scenario(), seed, firms.size());
    turn.emit(new RoomEvent.GameStarted(seed, firms, market));
    return Verdict.ACCEPTED;
  }

  static Verdict setRobots(RoomTurn turn, int count) {
    RoomState state = turn.state();
    if (state.phase() != Phase.LOBBY) {
      return Verdict.of(Refusal.NOT_IN_LOBBY);
    }
    if (count < 0 || count > Lineups.mostFirms(state.scenario())) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    if (count == state.robots()) {
      return Verdict.of(Refusal.ALREADY_SO);
    }
    turn.emit(new RoomEvent.RobotsSet(count));
    return Verdict.ACCEPTED;
  }

  /**
   * Also gives up a game in play, and changes the scenario of a game that has not begun.
   *
   * @param id absent to keep the room's scenario with what was changed of it
   */
  static Verdict reset(RoomTurn turn, Optional<String> id, Overrides overrides) {
    RoomState state = turn.state();
    Optional<Scenario> scenario =
        id.isPresent() ? ShippedScenarios.find(id.get()) : Optional.of(state.scenario());
    if (scenario.isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_SCENARIO);
    }
    Adapted adapted = Adapted.of(scenario.get(), state.robots(), overrides);
    if (!adapted.isPlayable()) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    List<RoomEvent.Lineup> people = Lineups.people(state);
    if (people.size() > Lineups.mostFirms(adapted.scenario())) {
      return Verdict.of(Refusal.ROOM_FULL);
    }
    int number = state.gameNumber() + (state.phase() == Phase.LOBBY ? 0 : 1);
    turn.emit(new RoomEvent.GameReset(number, adapted.scenario(), adapted.robots(), people));
    return Verdict.ACCEPTED;
  }
}
