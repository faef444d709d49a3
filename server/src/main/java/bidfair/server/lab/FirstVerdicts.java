package bidfair.server.lab;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The verdicts on the latest inputs of each seat and teacher, so that an input that comes again
 * gets its first verdict. Bounded for each of them. Not thread-safe: it belongs to its room.
 */
final class FirstVerdicts {
  private final Map<Actor, LatestVerdicts> byActor = new HashMap<>();

  Optional<Verdict> find(Submission submission) {
    LatestVerdicts latest = byActor.get(submission.actor());
    return latest == null ? Optional.empty() : latest.find(submission.inputId());
  }

  void add(Decided decided) {
    boolean known =
        switch (decided.actor()) {
          case Actor.Seat _, Actor.Teacher _ -> !decided.inputId().isEmpty();
          case Actor.Robot _, Actor.Visitor _, Actor.Clock _ -> false;
        };
    if (known) {
      byActor
          .computeIfAbsent(decided.actor(), _ -> new LatestVerdicts())
          .add(decided.inputId(), decided.verdict());
    }
  }
}
