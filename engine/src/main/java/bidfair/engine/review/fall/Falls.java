package bidfair.engine.review.fall;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.game.StageCause;
import bidfair.engine.market.Tender;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers how firms went bankrupt, and explains it. Not thread-safe. */
public final class Falls implements Spectator {
  private final Map<FirmId, Integer> postingsAtFall = new TreeMap<>();
  private final Map<FirmId, Commitments> commitments = new TreeMap<>();
  private final Map<FirmId, Map<ClientId, List<Integer>>> enrolled = new TreeMap<>();
  private final Map<FirmId, Fall> falls = new TreeMap<>();

  @Override
  public void before(GameState state, Event event) {
    if (event instanceof Event.FirmBankrupt(var firm, _)) {
      postingsAtFall.put(firm, state.ledger(firm).postings().size());
      commitments.put(firm, Commitment.of(state, firm));
    } else if (event instanceof Event.StageChanged change
        && change.cause() == StageCause.ENROLLED) {
      enrolled
          .computeIfAbsent(change.firm(), _ -> new TreeMap<>())
          .computeIfAbsent(change.client(), _ -> new ArrayList<>())
          .add(state.day());
    }
  }

  /** Why a firm fell, if it did. */
  public Optional<Fall> of(GameState state, FirmId id) {
    return postingsAtFall.containsKey(id)
        ? Optional.of(falls.computeIfAbsent(id, _ -> explain(state, id)))
        : Optional.empty();
  }

  private Fall explain(GameState state, FirmId id) {
    FallenFirm firm = firm(state, id);
    List<FallStep> chain = Chain.of(firm);
    return new Fall(
        firm.day(),
        chain.getFirst(),
        state.rules().firms().overdraftLimit(),
        Optional.ofNullable(commitments.get(id)).orElseThrow(),
        chain,
        Rescues.of(firm));
  }

  /** The firm as it stood when it fell. */
  FallenFirm firm(GameState state, FirmId id) {
    NavigableMap<OrderId, Order> orders = new TreeMap<>();
    state.orders().all().stream()
        .filter(order -> order.firm().equals(id))
        .forEach(order -> orders.put(order.id(), order));
    List<Posting> postings =
        List.copyOf(state.ledger(id).postings().subList(0, postingsAtFall.getOrDefault(id, 0)));
    return new FallenFirm(
        state.rules(),
        state.market(),
        state.firm(id).bankruptOn(),
        postings,
        orders,
        bids(state, id, postings, orders),
        enrolled.getOrDefault(id, new TreeMap<>()));
  }

  private static NavigableMap<TenderId, PastBid> bids(
      GameState state, FirmId id, List<Posting> postings, NavigableMap<OrderId, Order> orders) {
    NavigableMap<TenderId, PastBid> bids = new TreeMap<>();
    for (OpeningSheet sheet : state.bids().sheets()) {
      sheet
          .bidOf(id)
          .ifPresent(judged ->
              bids.put(
                  sheet.tender(),
                  new PastBid(
                      sheet.tender(),
                      state.market().client(state.market().tender(sheet.tender()).client()),
                      sheet.day(),
                      judged.voidReason(),
                      orders.values().stream()
                          .filter(order -> order.tender().equals(sheet.tender()))
                          .findFirst())));
    }
    for (TenderId standing : standing(postings)) {
      Tender tender = state.market().tender(standing);
      int opening =
          (tender.month() - 1) * state.rules().calendar().daysPerMonth()
              + state.rules().calendar().bidClosingDay();
      bids.put(
          standing,
          new PastBid(
              standing,
              state.market().client(tender.client()),
              opening,
              Optional.empty(),
              Optional.empty()));
    }
    return bids;
  }

  /** Tenders for which a bond was still locked. */
  private static List<TenderId> standing(List<Posting> postings) {
    Map<TenderId, Money> bonds = new TreeMap<>();
    for (Posting posting : postings) {
      if ((posting.entry() == Entry.BID_BOND_LOCKED || posting.entry() == Entry.BID_BOND_RELEASED)
          && posting.reference() instanceof Reference.ToTender(var tender)) {
        bonds.merge(tender, posting.effectOn(Account.BID_BONDS), Money::plus);
      }
    }
    return bonds.keySet().stream()
        .filter(tender -> bonds.getOrDefault(tender, Money.ZERO).isPositive())
        .toList();
  }
}
