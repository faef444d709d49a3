package bidfair.benchmark.burst;

import bidfair.benchmark.load.Rush;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was sent in a rush, to be sent once more to somebody else. */
final class LastRush {
  /**
   * @param afterNanos from the rush's begin
   * @param seat by its place among all
   */
  record Due(long afterNanos, int seat, int number, String message) {}

  private LastRush() {}

  /** The inputs from one on, of a rush that began at a moment. */
  static List<Due> of(Rush rush, int first, long startNanos) {
    List<Rush.Player> players = rush.players();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < players.size(); i++) {
      places.put(players.get(i).seat().number(), i);
    }
    List<Due> all = new ArrayList<>();
    for (int number = first; number < rush.sent().size(); number++) {
      Rush.Sent sent = rush.sent().get(number);
      all.add(
          new Due(
              sent.dueNanos() - startNanos,
              places.getOrDefault(sent.player().seat().number(), 0),
              number - first,
              sent.message().replace("\"id\":\"" + number + "\"", "\"id\":\"" + (number - first) + "\"")));
    }
    return all;
  }
}
