package bidfair.engine.review.classroom;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.FirmId;
import java.util.Map;
import java.util.TreeMap;

/** How satisfied each firm's clients were with its deliveries. */
final class Satisfactions implements Spectator {
  private record Sum(long satisfaction, int orders) {
    Sum plus(Sum other) {
      return new Sum(satisfaction + other.satisfaction, orders + other.orders);
    }
  }

  private final Map<FirmId, Sum> sums = new TreeMap<>();

  @Override
  public void after(GameState state, Event event) {
    if (event instanceof Event.OrderAccepted(var order, _, _, int satisfaction)) {
      sums.merge(state.orders().get(order).firm(), new Sum(satisfaction, 1), Sum::plus);
    }
  }

  /** The mean over a firm's accepted orders, bp, rounded down; 0 if there are none. */
  long mean(FirmId firm) {
    Sum sum = sums.get(firm);
    return sum == null ? 0 : sum.satisfaction() / sum.orders();
  }
}
