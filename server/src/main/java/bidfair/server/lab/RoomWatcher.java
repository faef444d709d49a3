package bidfair.server.lab;

import java.util.List;

/**
 * Told what happens in a room, on the room's thread; must not block. Nothing that follows from an
 * input may leave the server before {@link #durable} has told its number or a later one.
 */
public interface RoomWatcher {
  /** The first call: what the room is like now. */
  void began(RoomReading room);

  /** A batch was decided and applied, the last of it being the room's {@code decidedSeq}. */
  void changed(RoomReading room, List<Decided> batch);

  /** Everything up to and including this input survives a power cut. */
  void durable(RoomReading room, long seq);

  /** Time to show what has changed, presence and the clock included. */
  void beat(RoomReading room);

  /**
   * Does a piece of what a beat has given to do: inputs that have come meanwhile go first.
   *
   * @return whether there is more to do
   */
  default boolean goOn(RoomReading room) {
    return false;
  }

  /**
   * Nothing can be written now; what was decided and is not durable never happened. The state may
   * still tell of it, until the next {@link #beat}. Told again if another attempt failed.
   */
  void halted(RoomReading room);

  /** Writing works again. */
  default void goesOn(RoomReading room) {}
}
