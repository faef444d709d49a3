package bidfair.server.lab;

import bidfair.server.journal.RoomKey;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A running room. Thread-safe; no call blocks. */
public interface Room {
  RoomKey key();

  String code();

  /**
   * Puts an input into the room's inbox; the order in which inputs get there is the order of the
   * game.
   *
   * @return false if the inbox is full or the room is closed: nothing was done, and no answer will
   *     come
   */
  boolean submit(Submission submission);

  /** A connection of a seat has come or gone. Each coming needs its going. */
  void presence(int seat, boolean online);

  /**
   * A seat acts from this address from here on. The room keeps a hash of it, so that a teacher can
   * see who shares a machine, and never the address itself.
   */
  void cameFrom(int seat, String address);

  /** Shows a PIN that was just renewed to the teacher. */
  void showPin(int seat, String pin);

  /** Adds a watcher, which is told of everything from here on. */
  void watch(RoomWatcher watcher);

  /** Runs something on the room's thread, which must not block; not at all once it is closed. */
  void run(Runnable task);

  /** Whether nothing can be written now, so that the room takes no input. */
  boolean isHalted();

  /**
   * Reads something on the room's thread, and answers when all that was decided by then is durable.
   * Fails with {@link NotWrittenException} if it never will be, and with {@link
   * IllegalStateException} if the room is closed.
   */
  <T> CompletableFuture<T> ask(Function<RoomReading, T> question);
}
