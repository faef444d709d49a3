package bidfair.engine.review.fall;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Order;
import bidfair.engine.units.ProductId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How much less of a product a firm needed to buy from a posting on, and how much of it was left to
 * return at last, if some of its orders were not shipped. Bought less is always bought less of the
 * latest purchases, as their goods can be replaced by nothing that comes later.
 */
final class StockCourse {
  /** Something that changes stock; a purchase made too late for the fall never arrives. */
  private record Move(int day, int quantity, int purchase) {}

  private static final int NO_PURCHASE = -1;

  private final FallenFirm firm;
  private final ProductId product;
  private final Map<Integer, Integer> boughtLess = new TreeMap<>();
  private int left;

  private StockCourse(FallenFirm firm, ProductId product) {
    this.firm = firm;
    this.product = product;
  }

  /**
   * @param from the first posting from which the firm chooses otherwise
   * @param mayBuyLess whether it may buy less than it did
   * @param ships whether an order is shipped, when it was
   */
  static StockCourse of(
      FallenFirm firm, ProductId product, int from, boolean mayBuyLess, Predicate<Order> ships) {
    StockCourse course = new StockCourse(firm, product);
    course.run(from, mayBuyLess, ships);
    return course;
  }

  /** How many fewer are bought in a purchase. */
  int boughtLess(int posting) {
    return boughtLess.getOrDefault(posting, 0);
  }

  int boughtLessInAll() {
    return boughtLess.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many the firm can return with its last choice. */
  int left() {
    return left;
  }

  private void run(int from, boolean mayBuyLess, Predicate<Order> ships) {
    List<Move> moves = moves(from, mayBuyLess, ships);
    buyLess(moves);
    for (Move move : moves) {
      if (move.day() <= firm.lastDayOfChoice()) {
        left += move.quantity() - boughtLess(move.purchase());
      }
    }
  }

  /** From the latest to the earliest, so much that the stock never falls below nothing. */
  private void buyLess(List<Move> moves) {
    int level = moves.stream().mapToInt(Move::quantity).sum();
    int least = level;
    for (Move move : moves.reversed()) {
      least = Math.min(least, level);
      int less = move.purchase() == NO_PURCHASE ? 0 : Math.min(move.quantity(), least);
      if (less > 0) {
        boughtLess.put(move.purchase(), less);
        least -= less;
      }
      level -= move.quantity();
    }
  }

  /** Every change of the stock in order, with purchases where they arrive. */
  private List<Move> moves(int from, boolean mayBuyLess, Predicate<Order> ships) {
    List<Move> moves = new ArrayList<>();
    Deque<Integer> onTheWay = new ArrayDeque<>();
    Entry returned =
        firm.rules().orders().returnRate().basisPoints() > 0
            ? Entry.RETURN_REFUND
            : Entry.RETURN_LOSS;
    for (int i = 0; i < firm.postings().size(); i++) {
      Posting posting = firm.postings().get(i);
      if (posting.reference() instanceof Reference.ToProduct(var concerned, int quantity)
          && concerned.equals(product)) {
        if (posting.entry() == Entry.PURCHASE) {
          onTheWay.add(i);
        } else if (posting.entry() == Entry.PURCHASE_ARRIVED) {
          int purchase = onTheWay.remove();
          boolean free = mayBuyLess && purchase >= from;
          moves.add(new Move(posting.day(), quantity, free ? purchase : NO_PURCHASE));
        } else if (posting.entry() == returned) {
          moves.add(new Move(posting.day(), -quantity, NO_PURCHASE));
        }
      } else if (posting.entry() == Entry.SHIPMENT
          && posting.reference() instanceof Reference.ToOrder(var id)) {
        Order order = firm.orders().get(id);
        if (order != null && order.product().equals(product) && (i < from || ships.test(order))) {
          moves.add(new Move(posting.day(), -order.quantity(), NO_PURCHASE));
        }
      }
    }
    if (mayBuyLess) {
      for (int purchase : onTheWay) {
        if (purchase >= from) {
          boughtLess.put(purchase, quantity(purchase));
        }
      }
    }
    return moves;
  }

  private int quantity(int purchase) {
    return firm.postings().get(purchase).reference() instanceof Reference.ToProduct(_, int quantity)
        ? quantity
        : 0;
  }
}
