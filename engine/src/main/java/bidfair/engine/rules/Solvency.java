package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Bid;
import bidfair.engine.game.Campaign;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.Stage;
import bidfair.engine.game.StageCause;
import bidfair.engine.game.Turn;
import bidfair.engine.market.Client;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;

/** Bankruptcy (rulebook §10). */
final class Solvency {
  private Solvency() {}

  /** Cash alone counts: strictly below −limit is bankruptcy, dated on the current day. */
  static void check(Turn turn) {
    GameState state = turn.state();
    Money floor = state.rules().firms().overdraftLimit().negated();
    for (Firm firm : state.firms()) {
      if (firm.inBusiness() && state.ledger(firm.id()).cash().compareTo(floor) < 0) {
        fall(turn, firm.id());
      }
    }
  }

  private static void fall(Turn turn, FirmId firm) {
    GameState state = turn.state();
    turn.emit(new Event.FirmBankrupt(firm, state.day()));
    for (Bid bid : state.bids().standing(firm)) {
      Bidding.end(turn, bid);
    }
    for (Order order : state.orders().open(firm)) {
      forfeit(turn, order);
    }
    for (Campaign campaign : state.campaigns().running(firm)) {
      turn.emit(new Event.CampaignEnded(campaign.id()));
    }
    Goods.loseOnTheWay(turn, firm);
    for (Client client : state.relations().managed(firm)) {
      RelationChanges.stage(turn, firm, client.id(), Stage.PROSPECT, StageCause.BANKRUPT);
    }
  }

  /** The order ends, its bond is forfeited, and goods on the way are lost. */
  private static void forfeit(Turn turn, Order order) {
    Reference reference = new Reference.ToOrder(order.id());
    turn.emit(new Event.OrderEnded(order.id(), Order.Status.FORFEITED));
    Payments.book(turn, order.firm(), Entry.PERFORMANCE_BOND_FORFEITED, order.bond(), reference);
    if (order.status() == Order.Status.ON_THE_WAY) {
      Payments.book(
          turn, order.firm(), Entry.SHIPMENT_LOST, Shipping.cost(turn.state(), order), reference);
    }
  }
}
