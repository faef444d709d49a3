package bidfair.engine.rules;

import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Standing;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The ranking, at the end and at every moment before it (rulebook §11). */
public final class Ranking {
  /**
   * A firm's place by any figure.
   *
   * @param rank from 1; equals share a rank
   * @param bankruptOn the day of bankruptcy, 0 if in business
   */
  public record Place(FirmId firm, int rank, long figure, int bankruptOn) {
    boolean isBankrupt() {
      return bankruptOn > 0;
    }

    boolean equalsInRank(Place other) {
      return isBankrupt()
          ? bankruptOn == other.bankruptOn
          : !other.isBankrupt() && figure == other.figure;
    }

    Place withRank(int newRank) {
      return new Place(firm, newRank, figure, bankruptOn);
    }
  }

  /** The greatest figure; bankrupt firms last by the day they fell, later is better. */
  private static final Comparator<Place> BEST_FIRST =
      Comparator.comparing(Place::isBankrupt)
          .thenComparingInt(place -> -place.bankruptOn())
          .thenComparing(
              place -> place.isBankrupt() ? 0 : place.figure(), Comparator.reverseOrder())
          .thenComparing(Place::firm);

  private Ranking() {}

  /** All firms by net worth, best first; equals stand in order of their number. */
  public static List<Standing> of(GameState state) {
    // A stream's list may hold nulls, so that every robot's view would copy it anew; this one is
    // shared.
    return List.copyOf(
        by(state, firm -> NetWorth.of(state, firm).fen()).stream()
            .map(place ->
                new Standing(
                    place.firm(), place.rank(), Money.ofFen(place.figure()), place.bankruptOn()))
            .toList());
  }

  /** The same by another figure, of which more is better. */
  public static List<Place> by(GameState state, ToLongFunction<FirmId> figure) {
    List<Place> ranking = new ArrayList<>();
    state.firms().stream()
        .map(firm -> place(firm, figure.applyAsLong(firm.id())))
        .sorted(BEST_FIRST)
        .forEach(place -> ranking.add(place.withRank(rank(place, ranking))));
    return List.copyOf(ranking);
  }

  private static Place place(Firm firm, long figure) {
    return new Place(firm.id(), 0, figure, firm.bankruptOn());
  }

  private static int rank(Place place, List<Place> better) {
    boolean shared = !better.isEmpty() && place.equalsInRank(better.getLast());
    return shared ? better.getLast().rank() : better.size() + 1;
  }
}
