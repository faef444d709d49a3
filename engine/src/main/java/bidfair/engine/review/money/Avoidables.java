package bidfair.engine.review.money;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.rules.DeliveryCosts;
import bidfair.engine.rules.Shipping;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in a firm's books what need not have been lost. Pure. */
public final class Avoidables {
  private Avoidables() {}

  /** Dearest first; kinds without a case are left out. */
  public static List<AvoidableCost> of(GameState state, FirmId firm) {
    List<AvoidableCost> costs = new ArrayList<>();
    Map<VainCampaigns.Outcome, List<AvoidableCase>> vain = VainCampaigns.of(state, firm);
    for (AvoidableKind kind : AvoidableKind.values()) {
      List<AvoidableCase> cases =
          cases(state, firm, vain, kind).stream()
              .sorted(Comparator.comparingInt(AvoidableCase::day))
              .toList();
      Money amount = cases.stream().map(AvoidableCase::amount).reduce(Money.ZERO, Money::plus);
      if (!cases.isEmpty()) {
        costs.add(new AvoidableCost(kind, amount, cases));
      }
    }
    costs.sort(Comparator.comparing(AvoidableCost::amount).reversed());
    return List.copyOf(costs);
  }

  private static List<AvoidableCase> cases(
      GameState state,
      FirmId firm,
      Map<VainCampaigns.Outcome, List<AvoidableCase>> vain,
      AvoidableKind kind) {
    List<Posting> postings = state.ledger(firm).postings();
    return switch (kind) {
      case PENALTIES ->
          booked(
              postings, WaterfallItem.PENALTIES, List.of(Entry.LATE_CHARGE, Entry.DEFAULT_PENALTY));
      case FORFEITED_BONDS ->
          booked(
              postings, WaterfallItem.FORFEITED_BONDS, List.of(Entry.PERFORMANCE_BOND_FORFEITED));
      case RETURNED_STOCK -> returned(postings);
      case SALES_UNDER_COST -> sales(state, firm);
      case CAMPAIGNS_NEVER_BID_FOR ->
          vain.getOrDefault(VainCampaigns.Outcome.NEVER_BID_FOR, List.of());
      case CAMPAIGNS_LOST_THROUGH_VOID_BIDS ->
          vain.getOrDefault(VainCampaigns.Outcome.ALL_VOID, List.of());
    };
  }

  /** One case for each reference. */
  private static List<AvoidableCase> booked(
      List<Posting> postings, WaterfallItem item, List<Entry> entries) {
    Map<Reference, AvoidableCase> cases = new LinkedHashMap<>();
    for (Posting posting : postings) {
      if (entries.contains(posting.entry())) {
        Money before =
            Optional.ofNullable(cases.get(posting.reference()))
                .map(AvoidableCase::amount)
                .orElse(Money.ZERO);
        AvoidablePart part = new AvoidablePart(item, before.plus(posting.amount()));
        cases.put(
            posting.reference(),
            AvoidableCase.of(posting.day(), posting.reference(), List.of(part)));
      }
    }
    return List.copyOf(cases.values());
  }

  private static List<AvoidableCase> returned(List<Posting> postings) {
    return postings.stream()
        .filter(posting -> posting.entry() == Entry.RETURN_LOSS)
        .map(posting ->
            AvoidableCase.of(
                posting.day(),
                posting.reference(),
                List.of(new AvoidablePart(WaterfallItem.STOCK_LOSSES, posting.amount()))))
        .toList();
  }

  private static List<AvoidableCase> sales(GameState state, FirmId firm) {
    List<AvoidableCase> cases = new ArrayList<>();
    for (Order order : state.orders().all()) {
      if (order.firm().equals(firm) && order.status() == Order.Status.ACCEPTED) {
        List<AvoidablePart> parts = underCost(state, order);
        if (!parts.isEmpty()) {
          cases.add(AvoidableCase.of(order.closedOn(), new Reference.ToOrder(order.id()), parts));
        }
      }
    }
    return cases;
  }

  /** What an order brings less than it costs: first of its service, then freight, then goods. */
  private static List<AvoidablePart> underCost(GameState state, Order order) {
    OrderRules rules = state.rules().orders();
    Money goods = Shipping.cost(state, order);
    Money freight = DeliveryCosts.freight(rules, order.quantity());
    Money service = DeliveryCosts.surcharge(rules, goods, order.level());
    Money missing = goods.plus(freight).plus(service).minus(order.value());
    List<AvoidablePart> parts = new ArrayList<>();
    missing = mark(parts, WaterfallItem.SERVICE, service, missing);
    missing = mark(parts, WaterfallItem.FREIGHT, freight, missing);
    mark(parts, WaterfallItem.MARGIN, missing, missing);
    return parts;
  }

  /** Marks so much of what is missing as an item can hold, and gives the rest. */
  private static Money mark(
      List<AvoidablePart> parts, WaterfallItem item, Money most, Money missing) {
    Money marked = most.covers(missing) ? missing : most;
    if (marked.isPositive()) {
      parts.add(new AvoidablePart(item, marked));
      return missing.minus(marked);
    }
    return missing;
  }
}
