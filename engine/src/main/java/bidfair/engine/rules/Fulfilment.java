package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.Receivable;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Turn;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;

/** Acceptance of deliveries, invoices and their payment (rulebook §8). */
final class Fulfilment {
  private Fulfilment() {}

  static void acceptArrivingToday(Turn turn) {
    int today = turn.state().day();
    for (Order order : turn.state().orders().open()) {
      if (order.status() == Order.Status.ON_THE_WAY && order.arrivesOn() == today) {
        accept(turn, order);
      }
    }
  }

  static void payReceivablesDueToday(Turn turn) {
    for (Receivable receivable : turn.state().receivables()) {
      if (receivable.dueOn() == turn.state().day()) {
        pay(turn, receivable);
      }
    }
  }

  /** The client accepts the goods today, on time or late. */
  static void accept(Turn turn, Order order) {
    GameState state = turn.state();
    OrderRules rules = state.rules().orders();
    FirmId firm = order.firm();
    ClientId client = order.client();
    int daysLate = Satisfaction.daysLate(order, state.day());
    int perceived = Satisfaction.perceived(state, order, state.day());
    int satisfaction = Satisfaction.of(state, order, state.day());
    Reference reference = new Reference.ToOrder(order.id());
    turn.emit(new Event.OrderAccepted(order.id(), daysLate, perceived, satisfaction));
    Payments.book(turn, firm, Entry.COST_OF_SALE, Shipping.cost(state, order), reference);
    Payments.book(turn, firm, Entry.PERFORMANCE_BOND_RELEASED, order.bond(), reference);
    Payments.book(turn, firm, Entry.INVOICE, order.value(), reference);
    turn.emit(
        new Event.Invoiced(
            new Receivable(order.id(), firm, order.value(), state.day() + rules.paymentDays())));
    RelationChanges.recognition(
        turn,
        firm,
        client,
        Satisfaction.afterArrival(rules, state.relation(firm, client).recognition(), daysLate),
        daysLate == 0 ? RecognitionCause.ON_TIME : RecognitionCause.LATE);
    RelationChanges.recognition(
        turn,
        firm,
        client,
        Satisfaction.afterJudgement(state.relation(firm, client).recognition(), satisfaction),
        RecognitionCause.SATISFACTION);
    RelationChanges.contact(turn, firm, client, ContactKind.DELIVERY);
  }

  static void pay(Turn turn, Receivable receivable) {
    Payments.book(
        turn,
        receivable.firm(),
        Entry.RECEIPT,
        receivable.amount(),
        new Reference.ToOrder(receivable.order()));
    turn.emit(new Event.ReceivablePaid(receivable.order()));
  }
}
