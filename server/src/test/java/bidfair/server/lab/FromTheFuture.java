package bidfair.server.lab;

import bidfair.server.journal.Durable;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import bidfair.server.journal.Storage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes what a later version of the program might write. */
final class FromTheFuture {
  private FromTheFuture() {}

  static void append(Path folder, RoomKey room, long seq) {
    CompletableFuture<Long> written = new CompletableFuture<>();
    try (Storage storage = Storage.open(folder)) {
      JournalEntry entry =
          new JournalEntry(seq, "2030-01-01T00:00:00Z", "{}", "", "{}", "{}", "[{\"x\":1}]");
      storage.journal().append(room, List.of(entry), receipt(written));
      Laboratory.get(written);
    }
  }

  private static Durable receipt(CompletableFuture<Long> written) {
    return new Durable() {
      @Override
      public void done(long lastSeq) {
        written.complete(lastSeq);
      }

      @Override
      public void failed(Throwable cause) {
        written.completeExceptionally(cause);
      }
    };
  }
}
