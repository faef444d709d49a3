package bidfair.server.lab;

/** What can be read of a room, on the room's thread only. */
public interface RoomReading {
  /** As decided so far, which may not be durable yet. */
  RoomState state();

  Presence presence();

  /** What remains of time now. */
  ClockView clock();

  /** The number of the latest input decided. */
  long decidedSeq();

  /** The number of the latest input that survives a power cut. */
  long durableSeq();

  /** Whether nothing can be written now, so that the room takes no input. */
  boolean isHalted();
}
