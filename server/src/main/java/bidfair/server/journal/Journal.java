package bidfair.server.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The durable log of all rooms. Thread-safe. */
public interface Journal {
  /**
   * Hands a batch over for writing and returns at once. It is written whole or not at all. {@code
   * durable} is told from the writer's thread, batch by batch in the order of the calls; it must
   * not block. Only if the writer's queue is full is it told of the failure at once, from this
   * call.
   *
   * <p>A batch whose first entry does not follow the last entry of the room on disk fails, so that
   * after one failed batch no later one leaves a gap.
   *
   * @param entries not empty, numbered without a gap, never changed; read on the writer's thread,
   *     and may be made there
   */
  void append(RoomKey room, List<JournalEntry> entries, Durable durable);

  /**
   * Reads the entries of a room after {@code afterSeq}, in order, checking the chain of hashes
   * before an entry is passed on. May be called while others write; what is appended meanwhile may
   * or may not be read.
   *
   * @param afterSeq 0 to read from the beginning
   * @throws BrokenChainException if an entry was altered, is missing or does not follow the last
   */
  void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader);

  /**
   * Reads as {@link #read(RoomKey, long, Consumer)}, and passes on what the entries mean.
   *
   * @param understand may be called on other threads, for several entries at once, and for some
   *     that are not passed on; what it throws is thrown when the entry's turn comes
   */
  default <T> void read(
      RoomKey room, long afterSeq, Function<JournalEntry, T> understand, Consumer<T> reader) {
    read(room, afterSeq, entry -> reader.accept(understand.apply(entry)));
  }

  /** The number of the last entry on disk, 0 if there is none. */
  long lastSeq(RoomKey room);
}
