package bidfair.engine.oracle;

import java.util.List;

/** Chapter 10: who falls, and what becomes of what it had. */
final class Solvency {
  private final World world;

  Solvency(World world) {
    this.world = world;
  }

  void check() {
    long limit = world.rules.firms().overdraftLimit().fen();
    for (World.Firm firm : world.firms) {
      if (firm.inBusiness() && firm.cash < -limit) {
        fall(firm);
      }
    }
  }

  private void fall(World.Firm firm) {
    firm.bankruptDay = world.day;
    for (World.Bid bid : List.copyOf(world.bids)) {
      if (bid.firm() == firm) {
        world.bids.remove(bid);
        firm.cash += bid.bond();
      }
    }
    for (World.Order order : world.orders) {
      if (order.firm == firm && order.open()) {
        order.state = World.OrderState.FORFEITED;
        order.bond = 0;
      }
    }
    world.campaigns.removeIf(campaign -> campaign.firm() == firm);
    world.purchases.removeIf(purchase -> purchase.firm() == firm);
    for (World.Pair pair : firm.pairs.values()) {
      pair.stage = World.Stage.PROSPECT;
    }
  }
}
