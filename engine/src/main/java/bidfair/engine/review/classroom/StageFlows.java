package bidfair.engine.review.classroom;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Stage;
import bidfair.engine.review.history.Spectator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who came and who went, month by month. */
final class StageFlows implements Spectator {
  private record Way(int month, Stage from, Stage to) {}

  private final Map<Way, Integer> counts =
      new TreeMap<>(
          Comparator.comparingInt(Way::month).thenComparing(Way::from).thenComparing(Way::to));

  @Override
  public void after(GameState state, Event event) {
    if (event instanceof Event.StageChanged(_, _, var from, var to, _)) {
      counts.merge(new Way(state.month(), from, to), 1, Integer::sum);
    }
  }

  List<StageFlow> flows() {
    return counts.entrySet().stream()
        .map(flow ->
            new StageFlow(
                flow.getKey().month(), flow.getKey().from(), flow.getKey().to(), flow.getValue()))
        .toList();
  }
}
