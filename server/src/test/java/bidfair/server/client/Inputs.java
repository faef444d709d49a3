package bidfair.server.client;

import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.ClientOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody asked of a room, and what came back. Not thread-safe: it is its player's. */
final class Inputs {
  private final Map<String, ClientIn.Input> asked = new LinkedHashMap<>();
  private final Map<String, ClientOut.Verdict> verdicts = new HashMap<>();
  private final Map<String, Integer> owed = new HashMap<>();
  private int answers;

  void sent(ClientIn.Input input) {
    asked.put(input.id(), input);
    owed.merge(input.id(), 1, Integer::sum);
  }

  /**
   * @throws IllegalStateException if nobody waits for this verdict, or another came before
   */
  void heard(ClientOut.Verdict verdict) {
    if (owed.merge(verdict.id(), -1, Integer::sum) < 0) {
      throw new IllegalStateException("one verdict too many: " + verdict);
    }
    owed.remove(verdict.id(), 0);
    answers++;
    ClientOut.Verdict first = verdicts.putIfAbsent(verdict.id(), verdict);
    if (first != null && !first.equals(verdict)) {
      throw new IllegalStateException("first " + first + ", then " + verdict);
    }
  }

  /** The connection is gone, and with it the verdicts that were on their way. */
  void lost() {
    owed.clear();
  }

  boolean areAnswered() {
    return owed.isEmpty();
  }

  /** Verdicts heard, those on inputs sent again included. */
  int answers() {
    return answers;
  }

  Optional<ClientOut.Verdict> verdict(String id) {
    return Optional.ofNullable(verdicts.get(id));
  }

  /** Those without a verdict, as they were sent. */
  List<ClientIn.Input> unanswered() {
    return asked.values().stream().filter(input -> !verdicts.containsKey(input.id())).toList();
  }

  List<ClientIn.Input> all() {
    return new ArrayList<>(asked.values());
  }
}
