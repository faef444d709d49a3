package bidfair.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * A row of the entry table but for its hash, as the bytes that are hashed.
 *
 * @param epoch the opening of the data folder in which it was written
 * @param texts in UTF-8: at, actor, input id, input, verdict, events
 */
record RawEntry(long seq, long epoch, List<byte[]> texts) {
  static RawEntry of(JournalEntry entry, long epoch) {
    return new RawEntry(
        entry.seq(),
        epoch,
        List.of(
            entry.at().getBytes(UTF_8),
            entry.actor().getBytes(UTF_8),
            entry.inputId().getBytes(UTF_8),
            entry.input().getBytes(UTF_8),
            entry.verdict().getBytes(UTF_8),
            entry.events().getBytes(UTF_8)));
  }

  JournalEntry entry() {
    return new JournalEntry(seq, text(0), text(1), text(2), text(3), text(4), text(5));
  }

  private String text(int index) {
    return new String(texts.get(index), UTF_8);
  }
}
