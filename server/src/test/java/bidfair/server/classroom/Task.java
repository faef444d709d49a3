package bidfair.server.classroom;

import bidfair.engine.game.Action;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.PublicRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Who does what in a firm of three: each sees what is on the desk, and wants several things. */
public enum Task {
  CLIENTS {
    @Override
    List<Action> wishes(Desk desk, Random dice) {
      List<Action> wishes = new ArrayList<>();
      desk.managed().forEach(client -> wishes.add(new Action.VisitClient(client.key())));
      desk.relations().values().stream()
          .filter(FirmRow.Relation::canPromote)
          .forEach(relation -> wishes.add(new Action.Promote(relation.key())));
      if (dice.nextInt(6) == 0) {
        desk.managed().stream()
            .findAny()
            .ifPresent(client -> wishes.add(new Action.Release(client.key())));
      }
      return wishes;
    }
  },

  CAMPAIGNS {
    private static final Money RESERVE = Money.ofYuan(600_000);

    @Override
    List<Action> wishes(Desk desk, Random dice) {
      if (!desk.affords(RESERVE)) {
        return List.of();
      }
      List<PublicRow.Client> managed = desk.managed();
      List<Action> wishes = new ArrayList<>();
      managed.stream()
          .limit(1)
          .map(PublicRow.Client::industry)
          .forEach(
              industry -> wishes.add(new Action.StartExhibition(industry, ExhibitionSize.SMALL)));
      managed.stream()
          .limit(2)
          .forEach(client ->
              wishes.add(
                  new Action.StartSeminar(
                      client.key(), desk.fitting(client.key()).getFirst().key())));
      if (dice.nextInt(4) == 0) {
        wishes.add(new Action.Hire());
      }
      return wishes;
    }
  },

  TRADE {
    private static final List<ServiceLevel> LEVELS = List.of(ServiceLevel.values());

    @Override
    List<Action> wishes(Desk desk, Random dice) {
      List<Action> wishes = new ArrayList<>();
      for (FirmRow.FirmOrder order : desk.unshipped()) {
        int missing = order.quantity() - order.inStock() - order.onOrder();
        wishes.add(
            order.inStock() >= order.quantity() || missing <= 0
                ? new Action.ShipOrder(order.key())
                : new Action.BuyGoods(order.product(), missing));
      }
      desk.openTenders().stream()
          .filter(tender -> desk.manages(tender.client()))
          .flatMap(tender -> bids(desk, tender, dice))
          .forEach(wishes::add);
      List<TenderId> standing = desk.bids();
      if (!standing.isEmpty() && dice.nextInt(4) == 0) {
        wishes.add(new Action.WithdrawBid(standing.getFirst()));
      }
      return wishes;
    }

    private Stream<Action> bids(Desk desk, PublicRow.TenderCall tender, Random dice) {
      return desk.fitting(tender.client()).stream()
          .limit(1)
          .map(product ->
              new Action.SubmitBid(
                  tender.key(),
                  product.key(),
                  price(product, tender, dice),
                  LEVELS.get(dice.nextInt(LEVELS.size()))));
    }

    // From a tenth above the cost to a little above the ceiling.
    private Money price(PublicRow.Product product, PublicRow.TenderCall tender, Random dice) {
      long least = product.unitCost().fen() * 11 / 10;
      long most = Math.max(least + 1, tender.ceiling().fen() * 51 / 50);
      return Money.ofFen(dice.nextLong(least, most));
    }
  };

  /** What the one with this task wants to do now. */
  abstract List<Action> wishes(Desk desk, Random dice);

  /** Everybody wants the same clients, and some others. */
  static List<Action> race(Desk desk, Random dice) {
    if (desk.mine().freePlaces() == 0 || desk.mine().bankruptOn() > 0) {
      return List.of();
    }
    List<PublicRow.Client> popular = desk.wanted();
    List<PublicRow.Client> others = new ArrayList<>(popular);
    Collections.shuffle(others, dice);
    return Stream.concat(popular.stream().limit(2), others.stream().limit(2))
        .<Action>map(client -> new Action.Enrol(client.key()))
        .toList();
  }
}
