package bidfair.server.lab;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What rooms take from the world around them.
 *
 * @param ticker measures how long days last
 * @param instants says when something was decided
 * @param random makes codes and seeds; hard to guess, and thread-safe
 * @param maxRooms how many rooms may be open at the same time
 * @param beat how often watchers are told to show what has changed, at most
 * @param driver leads the rooms' lives
 */
public record RoomSetup(
    Ticker ticker,
    InstantSource instants,
    RandomGenerator random,
    int maxRooms,
    Duration beat,
    RoomDriver driver) {
  /** With the usual beat, each room on a thread of its own. */
  public RoomSetup(Ticker ticker, InstantSource instants, RandomGenerator random, int maxRooms) {
    this(
        ticker,
        instants,
        random,
        maxRooms,
        Duration.ofMillis(RoomLimits.BEAT_MILLIS),
        RoomDriver::onThreadOfItsOwn);
  }

  /** The computer's own time and chance, with the usual beat. */
  public static RoomSetup ofSystem(int maxRooms) {
    return ofSystem(maxRooms, Duration.ofMillis(RoomLimits.BEAT_MILLIS));
  }

  /** The computer's own time and chance. */
  public static RoomSetup ofSystem(int maxRooms, Duration beat) {
    return new RoomSetup(
        Ticker.SYSTEM,
        InstantSource.system(),
        new SecureRandom(),
        maxRooms,
        beat,
        RoomDriver::onThreadOfItsOwn);
  }
}
