package bidfair.server.lab;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What rooms take from the world around them.
 *
 * @param ticker measures how long days last
 * @param instants says when something was decided
 * @param random makes codes and seeds; hard to guess, and thread-safe
 * @param maxRooms how many rooms may be open at the same time
 */
public record RoomSetup(
    Ticker ticker, InstantSource instants, RandomGenerator random, int maxRooms) {
  /** The computer's own time and chance. */
  public static RoomSetup ofSystem(int maxRooms) {
    return new RoomSetup(Ticker.SYSTEM, InstantSource.system(), new SecureRandom(), maxRooms);
  }
}
