package bidfair.benchmark.load;

/** Told what comes over a line, on its event loop; must be quick. */
public interface Ear {
  /**
   * A whole message.
   *
   * @param message to be read only; its bytes are used again, see {@link Message#kept}
   * @param atNanos when its last byte was read, as {@link System#nanoTime}
   */
  void heard(Message message, long atNanos);

  /** Nothing will come any more, though nobody here has closed the line. */
  default void lost() {}
}
