package bidfair.engine.review.cause;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.review.money.AvoidableCost;
import bidfair.engine.review.tender.LostBid;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the mistakes that cost a firm most, from the figures alone. Not thread-safe. */
public final class Causes implements Spectator {
  /** As many mistakes as are told, and as much evidence of each. */
  private static final int MOST = 5;

  /** A mistake is told if it cost at least this part of the starting capital. */
  private static final int CONSIDERABLE = 50;

  private final Activity activity = new Activity();

  /** Of this moment; forgotten with the next event. */
  private Optional<ClassFigures> figures = Optional.empty();

  @Override
  public void before(GameState state, Event event) {
    activity.before(state, event);
  }

  @Override
  public void after(GameState state, Event event) {
    activity.after(state, event);
    figures = Optional.empty();
  }

  /** Dearest first; mistakes that cost too little to be told are left out. */
  public List<Cause> of(
      GameState state, FirmId firm, List<LostBid> lostBids, List<AvoidableCost> avoidable) {
    ClassFigures now = figures.orElseGet(() -> figures(state));
    figures = Optional.of(now);
    Subject subject = Subject.of(state, firm, activity, now, lostBids, avoidable);
    List<Loss> losses = new ArrayList<>(Waste.of(subject));
    losses.addAll(Deliveries.of(subject));
    losses.addAll(Tenders.of(subject));
    losses.addAll(Absence.of(subject));
    List<Cause> causes = considerable(state, losses);
    return causes.isEmpty() ? considerable(state, Tenders.unknown(subject)) : causes;
  }

  /** While the game runs nobody is told what the others do, not even on average. */
  private ClassFigures figures(GameState state) {
    return state.isOver() ? ClassFigures.of(state, activity) : ClassFigures.UNKNOWN;
  }

  private static List<Cause> considerable(GameState state, List<Loss> losses) {
    Money least = Money.ofFen(state.rules().firms().startingCash().fen() / CONSIDERABLE);
    return byMistake(losses).stream()
        .filter(cause -> cause.cost().covers(least) && cause.cost().isPositive())
        .sorted(Comparator.comparing(Cause::cost).reversed())
        .limit(MOST)
        .toList();
  }

  private static List<Cause> byMistake(List<Loss> losses) {
    Map<Mistake, List<Loss>> byMistake = new EnumMap<>(Mistake.class);
    for (Loss loss : losses) {
      if (loss.amount().isPositive()) {
        byMistake.computeIfAbsent(loss.mistake(), _ -> new ArrayList<>()).add(loss);
      }
    }
    List<Cause> causes = new ArrayList<>();
    byMistake.forEach((mistake, cases) -> causes.add(cause(mistake, cases)));
    return causes;
  }

  private static Cause cause(Mistake mistake, List<Loss> cases) {
    return new Cause(
        mistake,
        cases.stream().map(Loss::amount).reduce(Money.ZERO, Money::plus),
        cases.size(),
        cases.stream()
            .sorted(Comparator.comparing(Loss::amount).reversed())
            .map(Loss::evidence)
            .distinct()
            .limit(MOST)
            .toList());
  }
}
