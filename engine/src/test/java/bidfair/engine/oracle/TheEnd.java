package bidfair.engine.oracle;

import java.util.List;

/** Chapter 11: the final settlement, net worth and the ranking. */
final class TheEnd {
  private final World world;
  private final Orders orders;

  TheEnd(World world, Orders orders) {
    this.world = world;
    this.orders = orders;
  }

  boolean settle() {
    for (World.Order order : world.orders) {
      if (order.state == World.OrderState.ON_THE_WAY) {
        orders.accept(order);
      } else if (order.state == World.OrderState.UNSHIPPED) {
        order.state = World.OrderState.CANCELLED;
        order.firm.cash += order.bond;
        order.bond = 0;
      }
    }
    orders.payAllInvoices();
    // The rulebook is silent: bids that were never opened, when a teacher ends early, get their
    // bonds back.
    for (World.Bid bid : List.copyOf(world.bids)) {
      world.bids.remove(bid);
      bid.firm().cash += bid.bond();
    }
    world.over = true;
    return true;
  }

  static long bidBonds(World world, World.Firm firm) {
    return world.bids.stream().filter(b -> b.firm() == firm).mapToLong(World.Bid::bond).sum();
  }

  static long performanceBonds(World world, World.Firm firm) {
    return world.orders.stream().filter(o -> o.firm == firm).mapToLong(o -> o.bond).sum();
  }

  static long receivables(World world, World.Firm firm) {
    return world.invoices.stream()
        .filter(i -> i.firm() == firm)
        .mapToLong(World.Invoice::amount)
        .sum();
  }

  static long netWorth(World world, World.Firm firm) {
    return firm.cash
        + bidBonds(world, firm)
        + performanceBonds(world, firm)
        + receivables(world, firm)
        + Numbers.share(goodsAtCost(world, firm), world.rules.settlement().stockValueRate());
  }

  /** The rank of every firm, in order of number. */
  static int[] ranks(World world) {
    long[] worth = world.firms.stream().mapToLong(firm -> netWorth(world, firm)).toArray();
    int[] ranks = new int[worth.length];
    for (World.Firm firm : world.firms) {
      int rank = 1;
      for (World.Firm other : world.firms) {
        rank += better(other, worth[other.number - 1], firm, worth[firm.number - 1]) ? 1 : 0;
      }
      ranks[firm.number - 1] = rank;
    }
    return ranks;
  }

  private static boolean better(World.Firm one, long worth, World.Firm other, long otherWorth) {
    if (one.inBusiness() && other.inBusiness()) {
      return worth > otherWorth;
    }
    if (one.inBusiness() || other.inBusiness()) {
      return one.inBusiness();
    }
    return one.bankruptDay > other.bankruptDay;
  }

  private static long goodsAtCost(World world, World.Firm firm) {
    long cost = 0;
    for (var entry : firm.stock.entrySet()) {
      cost += world.market.product(entry.getKey()).unitCost().fen() * entry.getValue();
    }
    for (World.Purchase purchase : world.purchases) {
      if (purchase.firm() == firm) {
        cost += purchase.product().unitCost().fen() * purchase.quantity();
      }
    }
    for (World.Order order : world.orders) {
      if (order.firm == firm && order.state == World.OrderState.ON_THE_WAY) {
        cost += order.cost();
      }
    }
    return cost;
  }
}
