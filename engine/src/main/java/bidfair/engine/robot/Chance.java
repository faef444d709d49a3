package bidfair.engine.robot;

/**
 * What looks like chance in a robot: a fixed function of numbers that it knows, so that a game
 * played again is the same game.
 */
final class Chance {
  private Chance() {}

  /** A number from 0 to {@code bound} − 1, the same for the same numbers. */
  static int below(int bound, long... numbers) {
    return reduce(bound, mix(numbers));
  }

  /** A number from 0 to {@code bound} − 1 of what was mixed. */
  static int reduce(int bound, long mixed) {
    return (int) Math.floorMod(mixed, (long) bound);
  }

  /** The finaliser of SplitMix64 over all numbers. */
  static long mix(long... numbers) {
    long mixed = 0;
    for (long number : numbers) {
      mixed = mixIn(mixed, number);
    }
    return mixed;
  }

  /** What mixing gives if one more number comes after those already mixed. */
  static long mixIn(long mixed, long number) {
    long z = mixed + number + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
