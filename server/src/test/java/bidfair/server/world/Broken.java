package bidfair.server.world;

import org.jspecify.annotations.Nullable;

/** A promise of docs/reliability.md that the server has not kept. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param promise its number, 1 to 6
   */
  Broken(int promise, String what) {
    super("promise %d: %s".formatted(promise, what));
  }

  /**
   * @param what a format for the details
   */
  @SuppressWarnings("AnnotateFormatMethod") // Error Prone's annotations are no dependency of ours.
  static void unless(boolean kept, int promise, String what, @Nullable Object... details) {
    if (!kept) {
      throw new Broken(promise, what.formatted(details));
    }
  }
}
