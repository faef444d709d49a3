package bidfair.server.lab;

import java.time.Instant;
import java.util.List;

/**
 * An input that a room has decided, with all that followed: an entry of its journal.
 *
 * @param seq its number in the room, from 1 without gaps
 * @param at when it was decided
 * @param inputId the sender's id for it, empty for none
 * @param events empty if it was rejected
 */
public record Decided(
    long seq,
    Instant at,
    Actor actor,
    String inputId,
    RoomInput input,
    Verdict verdict,
    List<RoomEvent> events) {
  public Decided {
    events = List.copyOf(events);
  }
}
