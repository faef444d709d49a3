package bidfair.server.world;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Chance, as a seed decides it. Each part of a world has dice of its own, so that what one part
 * does never changes what another rolls.
 */
final class Dice {
  private static final int ALL = 100;

  private final Random random;

  private Dice(Random random) {
    this.random = random;
  }

  /** The dice of one part of the world of a seed. */
  static Dice of(long seed, String part) {
    return new Dice(new Random(seed * 0x9E3779B97F4A7C15L + part.hashCode()));
  }

  /** From 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both bounds are included. */
  long between(long least, long most) {
    return least + random.nextLong(most - least + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(ALL) < chance;
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  RandomGenerator generator() {
    return random;
  }
}
