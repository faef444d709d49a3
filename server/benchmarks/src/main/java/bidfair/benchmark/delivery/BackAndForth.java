package bidfair.benchmark.delivery;

import bidfair.engine.game.Action;
import bidfair.engine.units.ClientId;
import bidfair.server.rehearsal.Choice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Each firm enrols a client and lets it go, again and again: everybody's table changes by a row.
 */
final class BackAndForth implements Choice {
  private final List<ClientId> clients;
  private final Set<Integer> managing = new HashSet<>();

  BackAndForth(List<ClientId> clients) {
    this.clients = clients;
  }

  @Override
  public Action next(int firm, int number) {
    ClientId client = clients.get(firm % clients.size());
    boolean enrol = managing.add(firm);
    if (!enrol) {
      managing.remove(firm);
    }
    return enrol ? new Action.Enrol(client) : new Action.Release(client);
  }
}
