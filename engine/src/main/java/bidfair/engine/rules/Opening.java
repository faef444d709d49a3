package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Bid;
import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.Score;
import bidfair.engine.game.Turn;
import bidfair.engine.game.VoidReason;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.BidRules;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Opening the month's tenders, one after the other on the same day (rulebook §7). */
final class Opening {
  private Opening() {}

  static void openTendersOfMonth(Turn turn) {
    int month = turn.state().month();
    for (Tender tender : turn.state().market().tenders()) {
      if (tender.month() == month) {
        open(turn, tender);
      }
    }
  }

  private static void open(Turn turn, Tender tender) {
    GameState state = turn.state();
    List<JudgedBid> judged = new ArrayList<>();
    for (Bid bid : state.bids().standing(tender.id())) {
      judged.add(judge(turn, tender, bid));
    }
    List<JudgedBid> scored = score(state, tender, judged);
    List<JudgedBid> valid = scored.stream().filter(bid -> bid.score().isPresent()).toList();
    boolean failed = valid.isEmpty() || valid.size() < state.rules().bids().minimumValidBids();
    Optional<Bid> winner =
        failed ? Optional.empty() : valid.stream().min(Scoring.BEST_FIRST).map(JudgedBid::bid);
    turn.emit(
        new Event.TenderOpened(
            new OpeningSheet(
                tender.id(),
                state.day(),
                scored,
                winner.map(Bid::firm),
                winner.map(Bid::unitPrice))));
    winner.ifPresent(bid -> award(turn, tender, bid));
  }

  /** Releases the bond, then finds the first reason that makes the bid void, if any. */
  private static JudgedBid judge(Turn turn, Tender tender, Bid bid) {
    GameState state = turn.state();
    Bidding.releaseBond(turn, bid);
    Optional<VoidReason> reason = voidReason(state, tender, bid);
    if (reason.isEmpty()) {
      RelationChanges.contact(turn, bid.firm(), tender.client(), ContactKind.VALID_BID);
    }
    return new JudgedBid(
        bid,
        state.relation(bid.firm(), tender.client()).recognition(),
        Scoring.record(state.rules().scoring(), state.firm(bid.firm())),
        reason,
        Optional.empty());
  }

  private static Optional<VoidReason> voidReason(GameState state, Tender tender, Bid bid) {
    Product product = state.market().product(bid.product());
    if (!product.fits(state.market().client(tender.client()).requiredFeatures())) {
      return Optional.of(VoidReason.PRODUCT_MISMATCH);
    }
    if (bid.unitPrice().compareTo(tender.ceiling()) > 0) {
      return Optional.of(VoidReason.OVER_CEILING);
    }
    BidRules rules = state.rules().bids();
    Money cost = product.unitCost().times(tender.quantity());
    Money needed =
        Bonds.performance(rules, tender, bid.unitPrice()).plus(cost.at(rules.fundingRate()));
    return state.ledger(bid.firm()).cash().covers(needed)
        ? Optional.empty()
        : Optional.of(VoidReason.UNFUNDED);
  }

  /** Scores the valid bids against the lowest valid price. */
  private static List<JudgedBid> score(GameState state, Tender tender, List<JudgedBid> judged) {
    Optional<Money> lowest =
        judged.stream()
            .filter(bid -> bid.voidReason().isEmpty())
            .map(bid -> bid.bid().unitPrice())
            .min(Comparator.naturalOrder());
    return judged.stream()
        .map(bid -> bid.voidReason().isPresent() ? bid : scored(state, tender, bid, lowest))
        .toList();
  }

  private static JudgedBid scored(
      GameState state, Tender tender, JudgedBid judged, Optional<Money> lowest) {
    Bid bid = judged.bid();
    Score score =
        Scoring.score(
            tender.weights(),
            judged.recognition(),
            Scoring.pricePoints(lowest.orElseThrow(), bid.unitPrice()),
            Scoring.servicePoints(state.rules().scoring(), bid.level(), judged.record()));
    return new JudgedBid(
        bid, judged.recognition(), judged.record(), Optional.empty(), Optional.of(score));
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
