package bidfair.server.kill;

import java.util.Optional;

/** A promise that was not kept; docs/reliability.md has the promises by their numbers. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int promise;

  Broken(int promise, String what) {
    super("promise %d: %s".formatted(promise, what));
    this.promise = promise;
  }

  Broken(Broken cause, String where) {
    super("%s [%s]".formatted(cause.getMessage(), where), cause);
    promise = cause.promise;
  }

  /** What an exception from another thread is about, if it is about a promise. */
  static Optional<Broken> in(Throwable thrown) {
    Throwable root = thrown;
    for (Throwable next = thrown; next != null; next = next.getCause()) {
      if (next instanceof Broken broken) {
        return Optional.of(broken);
      }
      root = next;
    }
    String said = String.valueOf(root.getMessage());
    return said.contains("was shown") ? Optional.of(new Broken(4, said)) : Optional.empty();
  }

  int promise() {
    return promise;
  }

  static void unless(boolean kept, int promise, String otherwise) {
    if (!kept) {
      throw new Broken(promise, otherwise);
    }
  }
}
