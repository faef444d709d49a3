package bidfair.server.lab;

import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the desks work with while one input is decided: they read the state, and either refuse
 * before anything has happened, or emit events, each applied as soon as it is emitted.
 */
final class RoomTurn {
  private final RoomState state;
  private final Presence presence;
  private final Instant now;
  private final List<RoomEvent> events = new ArrayList<>();

  RoomTurn(RoomState state, Presence presence, Instant now) {
    this.state = state;
    this.presence = presence;
    this.now = now;
  }

  RoomState state() {
    return state;
  }

  Presence presence() {
    return presence;
  }

  Instant now() {
    return now;
  }

  void emit(RoomEvent event) {
    state.apply(event);
    events.add(event);
  }

  /** Asks the game, which has applied its events when this returns. */
  Verdict play(Input input) {
    return switch (state.play(input)) {
      case Decision.Rejected(var reason) -> Verdict.of(reason);
      case Decision.Accepted(var happened) -> {
        for (Event event : happened) {
          events.add(new RoomEvent.Played(event));
        }
        yield Verdict.ACCEPTED;
      }
    };
  }

  /** What has happened so far. */
  List<RoomEvent> events() {
    return List.copyOf(events);
  }
}
