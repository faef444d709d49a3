package bidfair.server.journal;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A write that somebody waits for and whose result they want. */
final class Task<T> implements Write {
  private final Function<Handle, T> work;
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private @Nullable T applied;

  Task(Function<Handle, T> work) {
    this.work = work;
  }

  @Override
  public Optional<RoomKey> room() {
    return Optional.empty();
  }

  @Override
  public void apply(WriterConnection connection) {
    applied = work.apply(connection.handle());
  }

  @Override
  public void done() {
    result.complete(Objects.requireNonNull(applied));
  }

  @Override
  public void failed(Throwable cause) {
    result.completeExceptionally(cause);
  }

  /** Waits until it is on disk; throws what the work threw, or {@link StorageException}. */
  T await() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof TakenException taken) {
        throw taken;
      }
      throw new StorageException("Not written: " + e.getCause(), e.getCause());
    }
  }
}
