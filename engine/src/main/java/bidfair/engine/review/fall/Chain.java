package bidfair.engine.review.fall;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.books.Posting;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Order;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.ArrayList;
import java.util.List;

/**
 * The payments that led to a fall: those made since cash last stood highest in the two months
 * before it that had not come back. Bonds released and orders paid for since have done no harm.
 */
final class Chain {
  private static final int MONTHS = 2;

  private Chain() {}

  /** Latest first, beginning with the payment that took cash below the limit. */
  static List<FallStep> of(FallenFirm firm) {
    List<Posting> postings = firm.postings();
    long[] cash = new long[postings.size()];
    for (int i = 0; i < cash.length; i++) {
      cash[i] = (i == 0 ? 0 : cash[i - 1]) + postings.get(i).effectOn(Account.CASH).fen();
    }
    int breaking = breaking(firm, cash);
    int peak = peak(firm, cash, breaking);
    List<FallStep> chain = new ArrayList<>();
    for (int i = breaking; i > peak || i == breaking; i--) {
      Posting posting = postings.get(i);
      if (i == breaking || (isPaid(posting) && !hasComeBack(firm, posting, i))) {
        chain.add(
            new FallStep(
                posting.day(),
                posting.entry(),
                posting.reference(),
                posting.amount(),
                Money.ofFen(cash[i])));
      }
    }
    return chain;
  }

  /** The first posting since which cash stayed below the limit. */
  private static int breaking(FallenFirm firm, long[] cash) {
    long limit = firm.rules().firms().overdraftLimit().fen();
    int breaking = cash.length - 1;
    while (breaking > 0 && cash[breaking - 1] < -limit) {
      breaking--;
    }
    return breaking;
  }

  private static int peak(FallenFirm firm, long[] cash, int breaking) {
    int earliest = firm.day() - MONTHS * firm.rules().calendar().daysPerMonth();
    int peak = Math.max(0, breaking - 1);
    for (int i = peak; i >= 0 && firm.postings().get(i).day() >= earliest; i--) {
      if (cash[i] > cash[peak]) {
        peak = i;
      }
    }
    return peak;
  }

  private static boolean isPaid(Posting posting) {
    return posting.effectOn(Account.CASH).isNegative();
  }

  private static boolean hasComeBack(FallenFirm firm, Posting posting, int index) {
    return switch (posting.reference()) {
      case Reference.ToOrder(var id) -> firm.hasBeenPaid(firm.order(id));
      case Reference.ToTender(var tender) ->
          posting.entry() == Entry.BID_BOND_LOCKED
              && firm.postings().stream()
                  .skip(index)
                  .anyMatch(later ->
                      later.entry() == Entry.BID_BOND_RELEASED
                          && later.reference().equals(posting.reference()));
      case Reference.ToProduct(var product, _) ->
          quantity(firm, product, index + 1, Entry.PURCHASE) >= unpaid(firm, product);
      case Reference.ToFirm _, Reference.ToClient _, Reference.ToIndustry _ -> false;
    };
  }

  /** How many of a product were bought and neither paid for by a client nor returned. */
  private static int unpaid(FallenFirm firm, ProductId product) {
    int paid =
        firm.orders().values().stream()
            .filter(order -> order.product().equals(product) && firm.hasBeenPaid(order))
            .mapToInt(Order::quantity)
            .sum();
    return quantity(firm, product, 0, Entry.PURCHASE)
        - quantity(firm, product, 0, Entry.RETURN_REFUND)
        - paid;
  }

  private static int quantity(FallenFirm firm, ProductId product, int from, Entry entry) {
    int quantity = 0;
    for (Posting posting : firm.postings().subList(from, firm.postings().size())) {
      if (posting.entry() == entry
          && posting.reference() instanceof Reference.ToProduct(var concerned, int pieces)
          && concerned.equals(product)) {
        quantity += pieces;
      }
    }
    return quantity;
  }
}
