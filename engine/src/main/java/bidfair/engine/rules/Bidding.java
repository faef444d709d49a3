package bidfair.engine.rules;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Action;
import bidfair.engine.game.Bid;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Rejection;
import bidfair.engine.game.Stage;
import bidfair.engine.game.Turn;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Industry;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import java.util.Optional;

/** Submitting and withdrawing sealed bids (rulebook §6). */
final class Bidding {
  private static final Money LEAST_PRICE = Money.ofFen(1);

  private Bidding() {}

  /** One bid per firm and tender; a new one replaces the old and counts as newly submitted. */
  static Optional<Rejection> submit(Turn turn, FirmId firm, Action.SubmitBid bid) {
    GameState state = turn.state();
    Optional<Tender> found = published(state, bid.tender());
    if (found.isEmpty()) {
      return of(Rejection.UNKNOWN_TENDER);
    }
    Tender tender = found.get();
    if (!isOpenForBids(state, tender)) {
      return of(Rejection.BIDDING_CLOSED);
    }
    ClientId client = tender.client();
    if (!state.relation(firm, client).isManaged()) {
      return of(Rejection.CLIENT_NOT_MANAGED);
    }
    Optional<Industry> industry = state.market().industryOf(bid.product());
    if (industry.isEmpty()) {
      return of(Rejection.UNKNOWN_PRODUCT);
    }
    if (!industry.get().id().equals(state.market().client(client).industry())) {
      return of(Rejection.PRODUCT_OF_OTHER_INDUSTRY);
    }
    if (bid.unitPrice().compareTo(LEAST_PRICE) < 0) {
      return of(Rejection.PRICE_TOO_LOW);
    }
    Optional<Bid> old = state.bids().standing(tender.id(), firm);
    Money oldBond = old.map(Bid::bond).orElse(Money.ZERO);
    Money newBond = bond(state, firm, tender);
    if (!Payments.canChoose(state, firm, newBond.minus(oldBond))) {
      return of(Rejection.NOT_ENOUGH_CASH);
    }
    book(turn, firm, Entry.BID_BOND_RELEASED, oldBond, tender.id());
    book(turn, firm, Entry.BID_BOND_LOCKED, newBond, tender.id());
    int submission = state.bids().submissions() + 1;
    turn.emit(
        new Event.BidSubmitted(
            new Bid(
                submission,
                tender.id(),
                firm,
                bid.product(),
                bid.unitPrice(),
                bid.level(),
                newBond)));
    return empty();
  }

  static Optional<Rejection> withdraw(Turn turn, FirmId firm, TenderId id) {
    GameState state = turn.state();
    Optional<Tender> tender = published(state, id);
    if (tender.isEmpty()) {
      return of(Rejection.UNKNOWN_TENDER);
    }
    if (!isOpenForBids(state, tender.get())) {
      return of(Rejection.BIDDING_CLOSED);
    }
    Optional<Bid> bid = state.bids().standing(id, firm);
    if (bid.isEmpty()) {
      return of(Rejection.NO_BID);
    }
    end(turn, bid.get());
    return empty();
  }

  /** Takes a bid back and its bond with it. */
  static void end(Turn turn, Bid bid) {
    turn.emit(new Event.BidEnded(bid.tender(), bid.firm()));
    releaseBond(turn, bid);
  }

  static void releaseBond(Turn turn, Bid bid) {
    book(turn, bid.firm(), Entry.BID_BOND_RELEASED, bid.bond(), bid.tender());
  }

  /** None if the client is STABLE at submission. */
  private static Money bond(GameState state, FirmId firm, Tender tender) {
    return state.relation(firm, tender.client()).stage() == Stage.STABLE
        ? Money.ZERO
        : Bonds.bid(state.rules().bids(), tender);
  }

  /** A tender of a later month is as unknown as one that does not exist. */
  private static Optional<Tender> published(GameState state, TenderId id) {
    return state.market().find(id).filter(state::isPublished);
  }

  /** Of this month and not yet opened. */
  private static boolean isOpenForBids(GameState state, Tender tender) {
    return tender.month() == state.month() && state.bids().sheet(tender.id()).isEmpty();
  }

  private static void book(Turn turn, FirmId firm, Entry entry, Money amount, TenderId tender) {
    Payments.book(turn, firm, entry, amount, new Reference.ToTender(tender));
  }
}
