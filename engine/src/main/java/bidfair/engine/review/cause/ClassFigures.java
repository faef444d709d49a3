package bidfair.engine.review.cause;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.rules.Shipping;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What firms of a class did and earned, to compare one of them with.
 *
 * @param typicalBids how many bids a firm had opened: the median
 * @param meanContribution what the orders of a firm brought on average
 * @param contributionPerBid what a bid brought on average over the class, won or not
 * @param typicalGoods what the goods of an order cost: the median
 * @param typicalStarts by month, the day of the month on which firms began to prepare: the median
 *     of those that did
 */
record ClassFigures(
    int typicalBids,
    Money meanContribution,
    Money contributionPerBid,
    Money typicalGoods,
    NavigableMap<Integer, Integer> typicalStarts) {
  /** A class of which nothing is known, compared with which nobody is behind. */
  static final ClassFigures UNKNOWN =
      new ClassFigures(0, Money.ZERO, Money.ZERO, Money.ZERO, new TreeMap<>());

  static ClassFigures of(GameState state, Activity activity) {
    List<Integer> bids = new ArrayList<>(Collections.nCopies(state.firms().size(), 0));
    int allBids = 0;
    for (OpeningSheet sheet : state.bids().sheets()) {
      for (JudgedBid judged : sheet.bids()) {
        int firm = judged.bid().firm().number() - 1;
        bids.set(firm, bids.get(firm) + 1);
        allBids++;
      }
    }
    Money contribution = Money.ZERO;
    for (Firm firm : state.firms()) {
      contribution = contribution.plus(contribution(state, firm.id()));
    }
    return new ClassFigures(
        median(bids),
        share(contribution, state.firms().size()),
        share(contribution, Math.max(1, allBids)),
        typicalGoods(state),
        starts(state, activity));
  }

  /** What a firm's orders brought: sales less goods, freight and service. */
  static Money contribution(GameState state, FirmId firm) {
    Ledger ledger = state.ledger(firm);
    return ledger
        .balance(Account.SALES)
        .plus(ledger.balance(Account.COST_OF_SALES))
        .plus(ledger.balance(Account.FREIGHT))
        .plus(ledger.balance(Account.SERVICE))
        .negated();
  }

  private static Money typicalGoods(GameState state) {
    List<Money> goods =
        state.orders().all().stream().map(order -> Shipping.cost(state, order)).sorted().toList();
    return goods.isEmpty() ? Money.ZERO : goods.get((goods.size() - 1) / 2);
  }

  private static NavigableMap<Integer, Integer> starts(GameState state, Activity activity) {
    NavigableMap<Integer, Integer> starts = new TreeMap<>();
    for (int month = 1; month <= state.month(); month++) {
      List<Integer> days = new ArrayList<>();
      for (Firm firm : state.firms()) {
        int day = activity.firstDays(firm.id()).getOrDefault(month, 0);
        if (day > 0) {
          days.add(day);
        }
      }
      starts.put(month, median(days));
    }
    return starts;
  }

  /** The middle one, the lower of two; 0 of none. */
  private static int median(List<Integer> values) {
    return values.isEmpty() ? 0 : values.stream().sorted().toList().get((values.size() - 1) / 2);
  }

  private static Money share(Money amount, int parts) {
    return Money.ofFen(Math.floorDiv(amount.fen(), (long) parts));
  }
}
