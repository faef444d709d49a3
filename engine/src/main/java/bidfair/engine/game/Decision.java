package bidfair.engine.game;

import java.util.List;

/** The verdict on an input: accepted whole or rejected whole (rulebook §2). */
public sealed interface Decision {
  /** The events are already applied. */
  record Accepted(List<Event> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Rejected(Rejection reason) implements Decision {}
}
