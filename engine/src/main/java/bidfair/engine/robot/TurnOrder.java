package bidfair.engine.robot;

import bidfair.engine.units.FirmId;
import java.util.List;
import java.util.stream.LongStream;

/** In which order the robots of a game act: another one every day, so that none is always first. */
public final class TurnOrder {
  private TurnOrder() {}

  /**
   * All firms of a game in their order of one day; the same three numbers give the same order.
   *
   * @param salt tells one game from the next, for example the seed of its market
   */
  public static List<FirmId> of(int firms, int day, long salt) {
    // A lot's last bits are the firm's number: plain numbers are sorted faster than objects.
    long numbers = 2L * Integer.highestOneBit(firms) - 1;
    return LongStream.rangeClosed(1, firms)
        .map(number -> (Chance.mix(salt, day, number) & ~numbers) | number)
        .sorted()
        .mapToObj(lot -> new FirmId((int) (lot & numbers)))
        .toList();
  }
}
