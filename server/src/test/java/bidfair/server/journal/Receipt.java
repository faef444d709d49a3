package bidfair.server.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits for what became of a batch. */
final class Receipt implements Durable {
  private final CompletableFuture<Long> outcome = new CompletableFuture<>();

  static Receipt of(Journal journal, RoomKey room, List<JournalEntry> entries) {
    Receipt receipt = new Receipt();
    journal.append(room, entries, receipt);
    return receipt;
  }

  @Override
  public void done(long lastSeq) {
    outcome.complete(lastSeq);
  }

  @Override
  public void failed(Throwable cause) {
    outcome.completeExceptionally(cause);
  }

  /**
   * The last durable number, or the failure as {@link java.util.concurrent.CompletionException}.
   */
  long await() {
    return outcome.orTimeout(30, TimeUnit.SECONDS).join();
  }
}
