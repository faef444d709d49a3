package bidfair.server.journal;

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
    long seq,
    String at,
    String actor,
    String inputId,
    String input,
    String verdict,
    String events) {}
