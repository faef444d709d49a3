package bidfair.server.journal;

import java.util.List;

/**
 * One input of a room with everything that followed from it. The journal does not read the texts;
 * it only promises to give them back as they were.
 *
 * @param seq the entry's number in its room: 1, 2, 3 and so on without a gap
 * @param at when the input was decided, an ISO 8601 instant
 * @param actor who sent it
 * @param inputId the sender's own id for it, empty if it has none
 * @param input the input, JSON
 * @param verdict accepted, or rejected with a reason, JSON
 * @param events what followed, a JSON array
 */
public record JournalEntry(
    long seq, Utf8 at, Utf8 actor, Utf8 inputId, Utf8 input, Utf8 verdict, Utf8 events) {
  public JournalEntry(
      long seq,
      String at,
      String actor,
      String inputId,
      String input,
      String verdict,
      String events) {
    this(
        seq,
        Utf8.of(at),
        Utf8.of(actor),
        Utf8.of(inputId),
        Utf8.of(input),
        Utf8.of(verdict),
        Utf8.of(events));
  }

  /** In the order in which they are hashed. */
  List<Utf8> texts() {
    return List.of(at, actor, inputId, input, verdict, events);
  }
}
