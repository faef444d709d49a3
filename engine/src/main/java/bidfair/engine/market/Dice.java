package bidfair.engine.market;

import bidfair.engine.units.Rate;
import bidfair.engine.units.Span;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The chance in the drawing of a market. Each purpose throws dice of its own, so that a change in
 * one drawing does not shift the others.
 *
 * <p>{@link Random} is used because its Javadoc specifies its algorithm, and that of {@link
 * Collections#shuffle}: a seed gives the same market on every Java. Not thread-safe.
 */
final class Dice {
  /** Fewer choices than this and a number is not rounded further, or the market looks uniform. */
  private static final long ENOUGH_CHOICES = 20;

  private final Random random;

  private Dice(long seed) {
    random = new Random(seed);
  }

  /** The dice of one purpose, told apart from others of the same name by the numbers. */
  static Dice of(long seed, String purpose, long... numbers) {
    long mixed = mix(seed + purpose.hashCode());
    for (long number : numbers) {
      mixed = mix(mixed + number);
    }
    return new Dice(mixed);
  }

  boolean happens(Rate probability) {
    return random.nextInt(10_000) < probability.basisPoints();
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  void shuffle(List<?> list) {
    Collections.shuffle(list, random);
  }

  /** Any number of a span that is not empty. */
  long within(Span span) {
    return span.from() + Math.floorMod(random.nextLong(), span.to() - span.from() + 1);
  }

  /** A number of a span that people would write: a multiple of as large a power of ten as fits. */
  long naturalWithin(Span span) {
    long step = 1;
    while (multiples(step * 10, span) >= ENOUGH_CHOICES) {
      step *= 10;
    }
    return step * within(new Span(Math.ceilDiv(span.from(), step), span.to() / step));
  }

  private static long multiples(long step, Span span) {
    return span.to() / step - Math.ceilDiv(span.from(), step) + 1;
  }

  /** The finaliser of SplitMix64: neighbouring seeds give unrelated streams. */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
