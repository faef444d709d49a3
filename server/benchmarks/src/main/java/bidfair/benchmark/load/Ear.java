package bidfair.benchmark.load;

import io.netty.buffer.ByteBuf;

/** Told what comes over a line, on its event loop; must be quick. */
public interface Ear {
  /**
   * A whole message.
   *
   * @param payload of the frame, as it came; to be read only, and not kept
   * @param atNanos when its last byte was read, as {@link System#nanoTime}
   */
  void heard(ByteBuf payload, long atNanos);

  /** Nothing will come any more, though nobody here has closed the line. */
  default void lost() {}
}
