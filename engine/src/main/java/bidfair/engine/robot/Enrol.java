package bidfair.engine.robot;

import bidfair.engine.game.Action;
import bidfair.engine.game.Relation;
import bidfair.engine.market.Client;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes new clients in hand, the most appealing first.
 *
 * @param most as many as the firm looks after at a time
 * @param perDay as many as it approaches in one day
 */
record Enrol(Taste taste, int most, int perDay) implements Habit {
  @Override
  public void pursue(PlayerView view, Agenda agenda) {
    int wanted = Math.min(perDay, Math.min(agenda.places(), most - view.managed().size()));
    if (wanted <= 0) {
      return;
    }
    List<Client> vacant = view.vacant();
    if (vacant.isEmpty()) {
      return;
    }
    Appeal appeal = new Appeal(view, taste);
    List<Client> chosen = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      appeal
          .greatest(vacant, client -> canEnrol(view, client) && !chosen.contains(client))
          .ifPresent(best -> {
            chosen.add(best);
            agenda.add(new Action.Enrol(best.id()));
            agenda.addPlaces(-1);
          });
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
