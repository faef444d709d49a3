package bidfair.engine.review.fall;

import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Order;
import bidfair.engine.units.OrderId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which choices a firm had from a day on, and which postings came of which. */
final class Options {
  private Options() {}

  /** All that the firm could have chosen otherwise, from a day to its fall. */
  static Set<Option> all(FallenFirm firm, int day) {
    Set<Option> all = new LinkedHashSet<>();
    List<Posting> postings = firm.postings();
    for (Posting posting : postings.subList(firm.postingsBeforeChoices(day), postings.size())) {
      of(firm, day, posting)
          .filter(option -> option.kind() != RescueKind.NO_SHIPMENT)
          .ifPresent(all::add);
    }
    for (PastBid bid : bids(firm, day)) {
      all.add(new Option(RescueKind.NO_BID, new Reference.ToTender(bid.tender())));
    }
    for (Posting posting : postings) {
      if (posting.reference() instanceof Reference.ToProduct(var product, _)) {
        all.add(Option.of(RescueKind.RETURN_GOODS, product));
      }
    }
    return all;
  }

  /** The bids that a firm could still have changed on a day. */
  static List<PastBid> bids(FallenFirm firm, int day) {
    return firm.bids().values().stream().filter(bid -> bid.openedOn() > day).toList();
  }

  /** Orders that the firm had on a day and shipped later, each of which it could give up. */
  static List<Option> orders(FallenFirm firm, int day) {
    List<Option> orders = new ArrayList<>();
    for (Order order : firm.orders().values()) {
      int transit = firm.market().industryOf(order.client()).transitDays();
      if (order.awardedOn() <= day && order.arrivesOn() - transit >= day) {
        orders.add(new Option(RescueKind.NO_SHIPMENT, new Reference.ToOrder(order.id())));
      }
    }
    return orders;
  }

  /** The choice by which an order would not have been shipped. */
  static Optional<Option> of(int day, Order order) {
    return Optional.of(
        order.awardedOn() > day
            ? new Option(RescueKind.NO_BID, new Reference.ToTender(order.tender()))
            : new Option(RescueKind.NO_SHIPMENT, new Reference.ToOrder(order.id())));
  }

  /** The choice by which a posting would not have come about. */
  static Optional<Option> of(FallenFirm firm, int day, Posting posting) {
    return switch (posting.entry()) {
      case HIRING -> option(RescueKind.NO_HIRING, posting);
      case EXHIBITION -> option(RescueKind.NO_EXHIBITION, posting);
      case SEMINAR -> option(RescueKind.NO_SEMINAR, posting);
      case CARE_VISIT -> option(RescueKind.NO_CARE_VISIT, posting);
      case BID_BOND_LOCKED, BID_BOND_RELEASED -> bid(firm, day, posting);
      case PURCHASE ->
          posting.reference() instanceof Reference.ToProduct(var product, _)
              ? Optional.of(Option.of(RescueKind.NO_PURCHASE, product))
              : Optional.empty();
      case PERFORMANCE_BOND_LOCKED,
          PERFORMANCE_BOND_RELEASED,
          PERFORMANCE_BOND_FORFEITED,
          FREIGHT,
          SERVICE_SURCHARGE,
          SHIPMENT,
          COST_OF_SALE,
          INVOICE,
          RECEIPT,
          LATE_CHARGE,
          DEFAULT_PENALTY ->
          posting.reference() instanceof Reference.ToOrder(OrderId id)
              ? of(day, firm.order(id))
              : Optional.empty();
      case STARTING_CAPITAL,
          SEVERANCE,
          MONTHLY_SALARIES,
          MONTHLY_OVERHEAD,
          MONTHLY_UPKEEP,
          PURCHASE_ARRIVED,
          PURCHASE_LOST,
          RETURN_REFUND,
          RETURN_LOSS,
          SHIPMENT_LOST ->
          Optional.empty();
    };
  }

  private static Optional<Option> bid(FallenFirm firm, int day, Posting posting) {
    return posting.reference() instanceof Reference.ToTender(var tender)
            && firm.bids().containsKey(tender)
            && firm.bids().get(tender).openedOn() > day
        ? option(RescueKind.NO_BID, posting)
        : Optional.empty();
  }

  private static Optional<Option> option(RescueKind kind, Posting posting) {
    return Optional.of(new Option(kind, posting.reference()));
  }
}
