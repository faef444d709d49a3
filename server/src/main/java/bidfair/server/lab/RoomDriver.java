package bidfair.server.lab;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads the lives of rooms: each on a thread of its own, or all by the hand of a simulation. */
@FunctionalInterface
public interface RoomDriver {
  /** Begins to lead a life, and returns at once. */
  void drive(String name, RoomLife life);

  /** A virtual thread for each room. */
  static void onThreadOfItsOwn(String name, RoomLife life) {
    Thread.ofVirtual().name(name).start(() -> lead(name, life));
  }

  private static void lead(String name, RoomLife life) {
    Logger log = LoggerFactory.getLogger(RoomDriver.class);
    try {
      do {
        life.awaitWork();
      } while (life.turn());
    } catch (InterruptedException e) {
      log.warn("{} was interrupted", name);
      life.end();
    }
  }
}
