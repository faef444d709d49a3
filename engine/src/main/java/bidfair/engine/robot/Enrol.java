package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.game.Relation;
import bidfair.engine.market.Client;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Takes new clients in hand, the most appealing first.
 *
 * @param most as many as the firm looks after at a time
 * @param perDay as many as it approaches in one day
 */
record Enrol(Taste taste, int most, int perDay) implements Habit {
  /** What makes a client appealing, more being better. */
  interface Taste {
    long appeal(PlayerView view, Client client);
  }

  private record Candidate(Client client, long appeal) {}

  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    int wanted = Math.min(perDay, Math.min(agenda.places(), most - view.managed().size()));
    if (wanted <= 0) {
      return;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Client client : view.vacant()) {
      if (canEnrol(view, client)) {
        candidates.add(new Candidate(client, taste.appeal(view, client)));
      }
    }
    for (int i = 0; i < wanted && !candidates.isEmpty(); i++) {
      Candidate best = Collections.max(candidates, Comparator.comparingLong(Candidate::appeal));
      candidates.remove(best);
      agenda.add(new Action.Enrol(best.client().id()));
      agenda.addPlaces(-1);
    }
  }

  /** Neither managed nor cooling off after it was lost. */
  private static boolean canEnrol(PlayerView view, Client client) {
    Relation relation = view.relation(client);
    int waits = view.rules().monthEnd().coolingMonths();
    return !relation.isManaged()
        && (relation.lostMonth() == 0 || view.month() > relation.lostMonth() + waits);
  }
}
