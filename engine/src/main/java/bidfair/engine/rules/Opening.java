package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Bid;
import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Turn;
import bidfair.engine.market.Tender;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import java.util.ArrayList;
import java.util.List;

/** Opening the month's tenders, one after the other on the same day (rulebook §7). */
final class Opening {
  private Opening() {}

  static void openTendersOfMonth(Turn turn) {
    for (Tender tender : turn.state().market().tendersOf(turn.state().month())) {
      open(turn, tender);
    }
  }

  private static void open(Turn turn, Tender tender) {
    GameState state = turn.state();
    Judging judging = new Judging(state.rules(), state.market());
    List<Offer> offers = new ArrayList<>();
    for (Bid bid : state.bids().standing(tender.id())) {
      Bidding.releaseBond(turn, bid);
      Offer offer = offer(state, tender, bid);
      if (judging.isValid(tender, offer)) {
        RelationChanges.contact(turn, bid.firm(), tender.client(), ContactKind.VALID_BID);
      }
      offers.add(offer);
    }
    OpeningSheet sheet = judging.open(tender, state.day(), offers);
    turn.emit(new Event.TenderOpened(sheet));
    sheet.winner().flatMap(sheet::bidOf).ifPresent(won -> award(turn, tender, won.bid()));
  }

  private static Offer offer(GameState state, Tender tender, Bid bid) {
    return new Offer(
        bid,
        state.relation(bid.firm(), tender.client()).recognition(),
        Scoring.record(state.rules().scoring(), state.firm(bid.firm())),
        state.ledger(bid.firm()).cash());
  }

  /** Locks the winner's performance bond; the order is due in the tender's delivery days. */
  private static void award(Turn turn, Tender tender, Bid bid) {
    GameState state = turn.state();
    OrderId id = state.orders().nextId();
    Money bond = Bonds.performance(state.rules().bids(), tender, bid.unitPrice());
    Payments.book(turn, bid.firm(), Entry.PERFORMANCE_BOND_LOCKED, bond, new Reference.ToOrder(id));
    turn.emit(
        new Event.OrderAwarded(
            new Order(
                id,
                tender.id(),
                tender.client(),
                bid.firm(),
                bid.product(),
                tender.quantity(),
                bid.unitPrice(),
                bid.level(),
                state.day(),
                state.day() + tender.deliveryDays(),
                bond,
                Order.Status.UNSHIPPED,
                0,
                0,
                0)));
  }
}
