package bidfair.server.world;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.books.Posting;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.market.Client;
import java.util.HashSet;
import java.util.Set;

/** What no step of a game may upset: every slot, fen and order is counted once. */
final class Bookkeeping {
  private Bookkeeping() {}

  static void check(GameState game) {
    slots(game);
    game.firms().forEach(firm -> money(game.ledger(firm.id()), firm));
    orders(game);
  }

  private static void slots(GameState game) {
    for (Client client : game.market().clients()) {
      long suppliers =
          game.firms().stream()
              .filter(firm -> game.relation(firm.id(), client.id()).isManaged())
              .count();
      int slots = game.rules().market().slotsPerClient();
      Broken.unless(
          suppliers <= slots && game.freeSlots(client.id()) == slots - suppliers,
          3,
          "%s has %d suppliers in %d slots, %d of them free",
          client.id(),
          suppliers,
          slots,
          game.freeSlots(client.id()));
    }
  }

  private static void money(Ledger ledger, Firm firm) {
    long sum = 0;
    for (Account account : Account.values()) {
      sum += ledger.balance(account).fen();
    }
    long cash = 0;
    for (Posting posting : ledger.postings()) {
      cash += posting.effectOn(Account.CASH).fen();
    }
    Broken.unless(sum == 0, 3, "the accounts of %s sum to %d", firm.id(), sum);
    Broken.unless(cash == ledger.cash().fen(), 3, "%s has cash that was never booked", firm.id());
  }

  private static void orders(GameState game) {
    Set<Object> awarded = new HashSet<>();
    for (Order order : game.orders().all()) {
      Broken.unless(awarded.add(order.tender()), 3, "%s is awarded twice", order.tender());
    }
  }
}
