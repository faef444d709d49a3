package bidfair.server.kill;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** The one that an exception from another thread is about, if it is about one. */
  static Optional<Broken> in(Throwable thrown) {
    return Stream.<@Nullable Throwable>iterate(
            thrown, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
        .flatMap(cause -> cause instanceof Broken broken ? Stream.of(broken) : Stream.empty())
        .findFirst();
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
