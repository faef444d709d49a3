package bidfair.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Some entries in a row, all of which fit. Thread-safe. */
final class Page<T> {
  /**
   * @param problem what comes next, if that cannot be passed on
   */
  private record Understood<T>(List<T> values, Optional<RuntimeException> problem) {}

  private final boolean isLast;
  private final FutureTask<Understood<T>> work;

  /**
   * @param isLast whether nothing comes after it
   * @param problem what does not fit after the last of them
   */
  Page(
      List<StoredEntry> entries,
      Function<StoredEntry, T> understand,
      boolean isLast,
      Optional<RuntimeException> problem) {
    this.isLast = isLast;
    work = new FutureTask<>(() -> understood(entries, understand, problem));
  }

  boolean isLast() {
    return isLast;
  }

  /** Understands the entries, unless somebody else is about it. */
  void understand() {
    work.run();
  }

  /**
   * Passes on what the entries mean, as far as they were understood; then throws what was wrong.
   */
  void passOn(Consumer<T> reader) throws InterruptedException {
    understand();
    Understood<T> understood = found();
    understood.values().forEach(reader);
    understood
        .problem()
        .ifPresent(problem -> {
          throw problem;
        });
  }

  private Understood<T> found() throws InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new StorageException("A page of a room's entries was not read", e.getCause());
    }
  }

  private static <T> Understood<T> understood(
      List<StoredEntry> entries,
      Function<StoredEntry, T> understand,
      Optional<RuntimeException> problem) {
    List<T> values = new ArrayList<>(entries.size());
    try {
      entries.forEach(entry -> values.add(understand.apply(entry)));
      return new Understood<>(values, problem);
    } catch (RuntimeException e) {
      return new Understood<>(values, Optional.of(e));
    }
  }
}
