package bidfair.server.export;

import bidfair.engine.Game;
import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.game.Rejection;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomInput;
import bidfair.server.lab.SeatFirms;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A game in a room as its journal tells it. Events are applied and nothing is decided anew, so that
 * the record shows the verdicts that people got, even if a rule was corrected since.
 */
final class RoomGame {
  private record Played(RecordedBy by, Input input) {}

  private final Game game;
  private final GameRecorder recorder;

  RoomGame(Scenario scenario, RoomEvent.GameStarted started, Consumer<RecordLine> out) {
    game = new Game(scenario.rules(), started.market());
    recorder =
        new GameRecorder(
            RecordLine.Header.of(scenario, started.seed(), firms(started), started.market()), out);
  }

  /**
   * Takes down an input of the room if it reached the game.
   *
   * @param seats before the input
   */
  void note(Decided decided, SeatFirms seats) {
    Optional<Decision> decision = decision(decided);
    Optional<Played> played = played(decided, seats);
    if (decision.isPresent() && played.isPresent()) {
      recorder.note(played.get().by(), game.state(), played.get().input(), decision.get());
    }
  }

  void finish() {
    recorder.finish(game.state());
  }

  /** What the game said, absent if the room refused before the game was asked. */
  private Optional<Decision> decision(Decided decided) {
    if (decided.verdict().isAccepted()) {
      List<Event> events =
          decided.events().stream().flatMap(event -> ofGame(event).stream()).toList();
      events.forEach(game::apply);
      return Optional.of(new Decision.Accepted(events));
    }
    return decided
        .verdict()
        .reason()
        .filter(reason -> !isRefusal(reason))
        .map(reason -> new Decision.Rejected(Rejection.valueOf(reason)));
  }

  private static Optional<Played> played(Decided decided, SeatFirms seats) {
    return switch (decided.input()) {
      case RoomInput.PassDay _ -> Optional.of(new Played(new RecordedBy.Clock(), new Input.Tick()));
      case RoomInput.Order(Command.EndGame _) ->
          Optional.of(new Played(new RecordedBy.Teacher(), new Input.EndGame()));
      case RoomInput.Order(Command.Play(var action)) -> act(decided.actor(), seats, action);
      default -> Optional.empty();
    };
  }

  private static Optional<Played> act(Actor actor, SeatFirms seats, Action action) {
    return switch (actor) {
      case Actor.Robot(FirmId firm) ->
          Optional.of(new Played(new RecordedBy.Robot(), new Input.Act(firm, action)));
      case Actor.Seat(int seat) ->
          seats
              .firmOf(seat)
              .map(firm -> new Played(new RecordedBy.Seat(seat), new Input.Act(firm, action)));
      case Actor.Teacher _, Actor.Visitor _, Actor.Clock _ -> Optional.empty();
    };
  }

  private static Optional<Event> ofGame(RoomEvent event) {
    return event instanceof RoomEvent.Played(var played) ? Optional.of(played) : Optional.empty();
  }

  private static boolean isRefusal(String reason) {
    return Stream.of(Refusal.values()).anyMatch(refusal -> refusal.name().equals(reason));
  }

  private static List<RecordLine.RecordedFirm> firms(RoomEvent.GameStarted started) {
    return started.firms().stream()
        .map(lineup -> new RecordLine.RecordedFirm(lineup.firm(), lineup.name(), lineup.strategy()))
        .toList();
  }
}
