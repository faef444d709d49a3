package bidfair.server.lab;

import bidfair.engine.scenario.Problem;
import bidfair.server.protocol.Refusal;
import java.util.List;

/** What became of a plan for a room. */
public sealed interface Creation {
  /** The room is open, and its existence durable. */
  record Created(Room room) implements Creation {}

  /**
   * @param problems what the overrides make wrong with the scenario
   */
  record Refused(Refusal reason, List<Problem> problems) implements Creation {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
