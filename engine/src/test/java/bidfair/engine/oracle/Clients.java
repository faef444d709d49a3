package bidfair.engine.oracle;

import bidfair.engine.game.Action;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.FirmRules;
import bidfair.engine.units.ClientId;
import java.util.Optional;

/** Chapter 4: managers, enrolment, promotion and release. */
final class Clients {
  private final World world;
  private final FirmRules rules;

  Clients(World world) {
    this.world = world;
    this.rules = world.rules.firms();
  }

  boolean enrol(World.Firm firm, Action.Enrol action) {
    Optional<Client> client = world.market.find(action.client());
    if (client.isEmpty() || !world.inMarket(client.get())) {
      return false;
    }
    World.Pair pair = firm.pair(client.get());
    boolean possible =
        !pair.managed()
            && pair.barredUntilMonth < world.month()
            && world.managedBy(firm) < firm.managers * rules.clientsPerManager()
            && world.slotsTaken(client.get()) < world.rules.market().slotsPerClient();
    if (possible) {
      pair.stage = World.Stage.FORMATION;
      pair.lastContactMonth = world.month();
    }
    return possible;
  }

  boolean promote(World.Firm firm, Action.Promote action) {
    Optional<Client> client = world.market.find(action.client());
    if (client.isEmpty()) {
      return false;
    }
    World.Pair pair = firm.pair(client.get());
    boolean possible =
        pair.stage == World.Stage.FORMATION && pair.recognition >= rules.promoteFrom();
    if (possible) {
      pair.stage = World.Stage.STABLE;
    }
    return possible;
  }

  boolean release(World.Firm firm, Action.Release action) {
    Optional<Client> client = world.market.find(action.client());
    if (client.isEmpty()) {
      return false;
    }
    World.Pair pair = firm.pair(client.get());
    boolean possible =
        pair.managed()
            && !hasBid(firm, client.get().id())
            && !hasOpenOrder(firm, client.get().id());
    if (possible) {
      pair.stage = World.Stage.PROSPECT;
    }
    return possible;
  }

  boolean hire(World.Firm firm) {
    long salary = rules.managerSalary().fen();
    boolean possible = firm.managers < rules.maxManagers() && firm.cash >= salary;
    if (possible) {
      firm.managers++;
      firm.cash -= salary;
    }
    return possible;
  }

  boolean dismiss(World.Firm firm) {
    long severance = rules.managerSalary().fen();
    boolean possible =
        firm.managers > 0
            && world.managedBy(firm) <= (firm.managers - 1) * rules.clientsPerManager()
            && firm.cash >= severance;
    if (possible) {
      firm.managers--;
      firm.cash -= severance;
    }
    return possible;
  }

  private boolean hasBid(World.Firm firm, ClientId client) {
    return world.bids.stream()
        .anyMatch(bid -> bid.firm() == firm && bid.tender().client().equals(client));
  }

  private boolean hasOpenOrder(World.Firm firm, ClientId client) {
    return world.orders.stream()
        .anyMatch(
            order -> order.firm == firm && order.open() && order.tender.client().equals(client));
  }
}
