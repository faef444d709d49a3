package bidfair.server.lab;

/**
 * A room's life, turn by turn. Only one thread may lead it; everything that happens in the room
 * happens within a turn.
 */
public interface RoomLife {
  /** Waits until there is something to do. */
  void awaitWork() throws InterruptedException;

  /** Nanoseconds of the room's {@link Ticker} until there is something to do, 0 for now. */
  long untilWork();

  /** Does what is to be done now; false after the last turn. */
  boolean turn();

  /** Ends the room in the middle of its life: it takes nothing more, and nobody waits for it. */
  void end();
}
