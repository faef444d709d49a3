package bidfair.engine.review.fall;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Order;
import bidfair.engine.rules.Goods;
import bidfair.engine.rules.LateOrders;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a firm's cash would have been from a day to the fall if it had made some choices otherwise
 * and nothing else had changed. It breaks off if a payment chosen could not have been made, an
 * order not have been funded, or the firm had fallen before.
 */
final class Course {
  private final FallenFirm firm;
  private final int day;
  private final Set<Option> options;
  private final int from;
  private final Map<ProductId, StockCourse> stocks = new LinkedHashMap<>();
  private final Map<Option, Long> effects = new LinkedHashMap<>();
  private final long limit;
  private long cash;
  private int chargedUpTo;
  private int hiresSpared;
  private boolean holds = true;

  private Course(FallenFirm firm, int day, Set<Option> options) {
    this.firm = firm;
    this.day = day;
    this.options = options;
    from = firm.postingsBeforeChoices(day);
    limit = firm.rules().firms().overdraftLimit().fen();
    cash = firm.cashBefore(from);
    chargedUpTo = day;
  }

  static Course of(FallenFirm firm, int day, Set<Option> options) {
    Course course = new Course(firm, day, options);
    course.run();
    return course;
  }

  /** Whether the firm would have come through the check at which it fell, and all before. */
  boolean holds() {
    return holds;
  }

  /** Cash at the check at which it fell. */
  long cash() {
    return cash;
  }

  /** What a choice made otherwise did to that cash, in fen. */
  long effect(Option option) {
    return effects.getOrDefault(option, 0L);
  }

  int boughtLess(ProductId product) {
    return stock(product).boughtLessInAll();
  }

  int returned(ProductId product) {
    return stock(product).left();
  }

  private void run() {
    takeBackBidBonds();
    int last = firm.postingsBeforeCheck();
    for (int i = from; i < firm.postings().size(); i++) {
      if (i == last) {
        returnGoods();
      }
      chargeUpTo(firm.postings().get(i).day());
      follow(i);
    }
    if (last == firm.postings().size()) {
      returnGoods();
    }
    chargeUpTo(firm.day());
    holds &= cash >= -limit;
  }

  /** Bids that stood already are withdrawn. */
  private void takeBackBidBonds() {
    for (int i = 0; i < from; i++) {
      Posting posting = firm.postings().get(i);
      if (isBidBond(posting.entry()) && chooses(option(posting))) {
        change(option(posting).orElseThrow(), -posting.effectOn(Account.CASH).fen());
      }
    }
  }

  private void follow(int i) {
    Posting posting = firm.postings().get(i);
    long effect = posting.effectOn(Account.CASH).fen();
    cash += effect;
    Optional<Option> option = option(posting);
    if (chooses(option)) {
      change(option.orElseThrow(), spared(i, posting, -effect));
      return;
    }
    if (posting.entry() == Entry.MONTHLY_SALARIES && hiresSpared > 0) {
      change(hiring(), firm.rules().firms().managerSalary().times(hiresSpared).fen());
    }
    if (effect < 0) {
      holds &= cash >= least(posting);
    }
  }

  private long spared(int i, Posting posting, long whole) {
    if (posting.entry() == Entry.HIRING) {
      hiresSpared++;
    }
    if (posting.entry() == Entry.PURCHASE
        && posting.reference() instanceof Reference.ToProduct(var product, _)) {
      long unitCost = firm.market().product(product).unitCost().fen();
      int less = stock(product).boughtLess(i);
      long spent = whole - unitCost * less;
      if (spent > 0) {
        holds &= cash + whole - spent >= 0;
      }
      return unitCost * less;
    }
    return whole;
  }

  /** What cash must be after a payment for it to have been possible (rulebook §7, §10). */
  private long least(Posting posting) {
    return switch (posting.entry()) {
      case LATE_CHARGE, DEFAULT_PENALTY, MONTHLY_OVERHEAD, MONTHLY_SALARIES, MONTHLY_UPKEEP ->
          -limit;
      case PERFORMANCE_BOND_LOCKED ->
          posting.reference() instanceof Reference.ToOrder(var id)
              ? goods(firm.order(id)).at(firm.rules().bids().fundingRate()).fen()
              : 0;
      default -> 0;
    };
  }

  private void returnGoods() {
    for (Option option : options) {
      if (option.kind() == RescueKind.RETURN_GOODS
          && option.reference() instanceof Reference.ToProduct(var product, _)
          && returned(product) > 0) {
        change(
            option,
            Goods.refund(firm.rules().orders(), firm.market().product(product), returned(product))
                .fen());
      }
    }
  }

  /** Orders given up are charged every day they are late, and default at last. */
  private void chargeUpTo(int today) {
    for (; chargedUpTo < today; chargedUpTo++) {
      for (Option option : options) {
        if (option.kind() == RescueKind.NO_SHIPMENT
            && option.reference() instanceof Reference.ToOrder(var id)) {
          charge(option, firm.order(id), chargedUpTo + 1);
        }
      }
    }
  }

  private void charge(Option option, Order order, int today) {
    int last = LateOrders.defaultOn(firm.rules().orders(), order);
    if (today > order.dueOn() && today <= last) {
      change(option, -LateOrders.chargePerDay(firm.rules().orders(), order).fen());
      if (today == last) {
        change(option, -order.value().at(firm.rules().orders().defaultPenaltyRate()).fen());
      }
      holds &= cash >= -limit;
    }
  }

  private void change(Option option, long by) {
    cash += by;
    effects.merge(option, by, Long::sum);
  }

  private boolean chooses(Optional<Option> option) {
    return option.isPresent() && options.contains(option.get());
  }

  /** The choice by which this posting would not have come about, now or as things stood. */
  private Optional<Option> option(Posting posting) {
    return Options.of(firm, day, posting);
  }

  private StockCourse stock(ProductId product) {
    return stocks.computeIfAbsent(
        product,
        _ ->
            StockCourse.of(
                firm,
                product,
                from,
                options.contains(Option.of(RescueKind.NO_PURCHASE, product)),
                order -> !chooses(Options.of(day, order))));
  }

  private static Option hiring() {
    return new Option(RescueKind.NO_HIRING, new Reference.ToFirm());
  }

  private static boolean isBidBond(Entry entry) {
    return entry == Entry.BID_BOND_LOCKED || entry == Entry.BID_BOND_RELEASED;
  }

  private Money goods(Order order) {
    return firm.market().product(order.product()).unitCost().times(order.quantity());
  }
}
