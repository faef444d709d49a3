package bidfair.engine.rules;

import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Standing;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ranking, at the end and at every moment before it (rulebook §11). */
public final class Ranking {
  private record Place(FirmId firm, Money netWorth, int bankruptOn) {
    boolean isBankrupt() {
      return bankruptOn > 0;
    }

    boolean equalsInRank(Place other) {
      return isBankrupt()
          ? bankruptOn == other.bankruptOn
          : !other.isBankrupt() && netWorth.equals(other.netWorth);
    }
  }

  /** Net worth; bankrupt firms last by the day they fell, later is better. */
  private static final Comparator<Place> BEST_FIRST =
      Comparator.comparing(Place::isBankrupt)
          .thenComparingInt(place -> -place.bankruptOn())
          .thenComparing(
              place -> place.isBankrupt() ? Money.ZERO : place.netWorth(),
              Comparator.reverseOrder())
          .thenComparing(Place::firm);

  private Ranking() {}

  /** All firms, best first; equals share a rank and stand in order of their number. */
  public static List<Standing> of(GameState state) {
    List<Place> places =
        state.firms().stream().map(firm -> place(state, firm)).sorted(BEST_FIRST).toList();
    List<Standing> ranking = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      boolean shared = i > 0 && place.equalsInRank(places.get(i - 1));
      int rank = shared ? ranking.get(i - 1).rank() : i + 1;
      ranking.add(new Standing(place.firm(), rank, place.netWorth(), place.bankruptOn()));
    }
    return ranking;
  }

  private static Place place(GameState state, Firm firm) {
    return new Place(firm.id(), NetWorth.of(state, firm.id()), firm.bankruptOn());
  }
}
