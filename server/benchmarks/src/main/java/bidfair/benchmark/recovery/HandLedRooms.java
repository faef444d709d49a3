package bidfair.benchmark.recovery;

import bidfair.server.lab.RoomDriver;
import bidfair.server.lab.RoomLife;
import bidfair.server.lab.RoomSetup;
import bidfair.server.lab.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/**
 * Rooms whose time passes as fast as they can do what it brings. They live only while they are led.
 * For one thread.
 */
final class HandLedRooms implements RoomDriver {
  private static final int MAX_ROOMS = 10;

  private final List<RoomLife> lives = new ArrayList<>();
  private long nanos;

  /** The same codes and seeds every time. */
  RoomSetup setup() {
    Ticker ticker =
        new Ticker() {
          @Override
          public long nanos() {
            return nanos;
          }

          @Override
          public void onJump(Runnable wake) {}
        };
    return new RoomSetup(
        ticker, InstantSource.system(), new Random(1), MAX_ROOMS, Duration.ofMillis(50), this);
  }

  @Override
  public void drive(String name, RoomLife life) {
    lives.add(life);
  }

  /** Leads the room that was opened last until something is so. */
  void leadUntil(BooleanSupplier isSo) throws InterruptedException {
    RoomLife life = lives.getLast();
    while (!isSo.getAsBoolean()) {
      long wait = life.untilWork();
      if (wait == Long.MAX_VALUE) {
        life.awaitWork();
      } else {
        nanos += wait;
      }
      life.turn();
    }
  }

  /** Lets all rooms go as they are. */
  void end() {
    lives.forEach(RoomLife::end);
    lives.clear();
  }
}
