package bidfair.server.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Entries to write, and what a journal holds. */
final class Entries {
  private Entries() {}

  static JournalEntry entry(long seq) {
    return entry(seq, "认可度 " + seq);
  }

  static JournalEntry entry(long seq, String text) {
    return new JournalEntry(
        seq,
        "2026-11-23T08:00:00Z",
        "seat:3",
        "i-" + seq,
        "{\"input\":\"%s\"}".formatted(text),
        "{\"accepted\":true}",
        "[]");
  }

  /** Entries numbered from first to last. */
  static List<JournalEntry> entries(long first, long last) {
    return LongStream.rangeClosed(first, last).mapToObj(Entries::entry).toList();
  }

  static List<JournalEntry> read(Journal journal, RoomKey room) {
    List<JournalEntry> found = new ArrayList<>();
    journal.read(room, 0, found::add);
    return found;
  }

  /** A new room of a new teacher. */
  static RoomKey room(Storage storage, String code) {
    TeacherAccount teacher = storage.teachers().add("teacher of " + code, "hash", false);
    return storage.rooms().create(code, teacher.key(), Instant.EPOCH).key();
  }
}
