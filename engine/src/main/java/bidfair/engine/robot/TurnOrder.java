package bidfair.engine.robot;

import bidfair.engine.units.FirmId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In which order the robots of a game act: another one every day, so that none is always first. */
public final class TurnOrder {
  private record Lot(FirmId firm, long drawn) {}

  private TurnOrder() {}

  /**
   * All firms of a game in their order of one day; the same three numbers give the same order.
   *
   * @param salt tells one game from the next, for example the seed of its market
   */
  public static List<FirmId> of(int firms, int day, long salt) {
    return IntStream.rangeClosed(1, firms)
        .mapToObj(number -> new Lot(new FirmId(number), Chance.mix(salt, day, number)))
        .sorted(Comparator.comparingLong(Lot::drawn).thenComparing(Lot::firm))
        .map(Lot::firm)
        .toList();
  }
}
