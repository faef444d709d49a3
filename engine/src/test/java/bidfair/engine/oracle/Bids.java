package bidfair.engine.oracle;

import bidfair.engine.game.Action;
import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.TenderId;
import java.util.Optional;

/** Chapter 6: submitting, replacing and withdrawing bids. */
final class Bids {
  private final World world;

  Bids(World world) {
    this.world = world;
  }

  boolean submit(World.Firm firm, Action.SubmitBid action) {
    Optional<Tender> found = world.market.find(action.tender());
    if (found.isEmpty() || !takesBids(found.get()) || action.unitPrice().fen() < 1) {
      return false;
    }
    Tender tender = found.get();
    Client client = world.market.client(tender.client());
    Optional<Product> product =
        world.market.industry(client.industry()).products().stream()
            .filter(p -> p.id().equals(action.product()))
            .findFirst();
    World.Pair pair = firm.pair(client);
    if (product.isEmpty() || !pair.managed()) {
      return false;
    }
    long bond =
        pair.stage == World.Stage.STABLE
            ? 0
            : Numbers.share(
                tender.ceiling().fen() * tender.quantity(), world.rules.bids().bidBondRate());
    Optional<World.Bid> old = standing(firm, tender.id());
    long oldBond = old.map(World.Bid::bond).orElse(0L);
    if (firm.cash + oldBond < bond) {
      return false;
    }
    old.ifPresent(world.bids::remove);
    firm.cash += oldBond - bond;
    world.bids.add(
        new World.Bid(
            ++world.submissions,
            firm,
            tender,
            product.get(),
            action.unitPrice().fen(),
            action.level(),
            bond));
    return true;
  }

  boolean withdraw(World.Firm firm, Action.WithdrawBid action) {
    Optional<World.Bid> bid = standing(firm, action.tender());
    bid.ifPresent(withdrawn -> {
      world.bids.remove(withdrawn);
      firm.cash += withdrawn.bond();
    });
    return bid.isPresent();
  }

  private boolean takesBids(Tender tender) {
    return tender.month() == world.month()
        && world.dayInMonth() < world.rules.calendar().bidClosingDay();
  }

  private Optional<World.Bid> standing(World.Firm firm, TenderId tender) {
    return world.bids.stream()
        .filter(bid -> bid.firm() == firm && bid.tender().id().equals(tender))
        .findFirst();
  }
}
