package bidfair.engine.robot.tournament;

import bidfair.engine.units.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How a match ended, firm by firm. */
public record Outcome(Match match, List<FirmResult> firms) {
  public Outcome {
    firms = List.copyOf(firms);
  }

  /** A strategy's result: the mean net worth of its firms (rulebook §13). */
  Money result(String strategy) {
    return mean(firms.stream().filter(plays(strategy)).map(FirmResult::netWorth).toList());
  }

  boolean beats(String better, String worse) {
    return result(better).compareTo(result(worse)) > 0;
  }

  /** The strategy with the best result. */
  String winner(Collection<String> among) {
    return among.stream().max(Comparator.comparing(this::result)).orElseThrow();
  }

  static Money mean(List<Money> amounts) {
    Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
    return Money.ofFen(Math.floorDiv(sum.fen(), (long) amounts.size()));
  }

  private static Predicate<FirmResult> plays(String strategy) {
    return firm -> firm.strategy().equals(strategy);
  }
}
