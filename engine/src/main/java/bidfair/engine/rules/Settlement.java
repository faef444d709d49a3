package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Bid;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.Receivable;
import bidfair.engine.game.Turn;

/** The final settlement and the end of the game (rulebook §11). */
final class Settlement {
  private Settlement() {}

  static void settle(Turn turn) {
    GameState state = turn.state();
    for (Firm firm : state.firms()) {
      for (Bid bid : state.bids().standing(firm.id())) {
        Bidding.end(turn, bid);
      }
    }
    for (Order order : state.orders().open()) {
      switch (order.status()) {
        case ON_THE_WAY -> Fulfilment.accept(turn, order);
        case UNSHIPPED -> cancel(turn, order);
        case ACCEPTED, DEFAULTED, CANCELLED, FORFEITED -> {}
      }
    }
    for (Receivable receivable : state.receivables()) {
      Fulfilment.pay(turn, receivable);
    }
    turn.emit(new Event.GameEnded(Ranking.of(state)));
  }

  private static void cancel(Turn turn, Order order) {
    turn.emit(new Event.OrderEnded(order.id(), Order.Status.CANCELLED));
    Payments.book(
        turn,
        order.firm(),
        Entry.PERFORMANCE_BOND_RELEASED,
        order.bond(),
        new Reference.ToOrder(order.id()));
  }
}
