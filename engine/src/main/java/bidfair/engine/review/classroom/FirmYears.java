package bidfair.engine.review.classroom;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.units.Money;
import java.util.Arrays;
import java.util.List;

/** Every firm's figures, from its books and the sheets of the openings. */
final class FirmYears {
  private record Bids(int all, int won, int voids) {}

  private FirmYears() {}

  static List<FirmYear> of(GameState state) {
    Bids[] bids = bids(state);
    return state.firms().stream()
        .map(firm -> year(firm, state.ledger(firm.id()), bids[firm.id().number() - 1]))
        .toList();
  }

  private static FirmYear year(Firm firm, Ledger ledger, Bids bids) {
    Money campaigns =
        ledger
            .balance(Account.EXHIBITIONS)
            .plus(ledger.balance(Account.SEMINARS))
            .plus(ledger.balance(Account.CARE_VISITS));
    return new FirmYear(
        firm.id(),
        campaigns,
        ledger.balance(Account.SALES).negated(),
        profit(ledger),
        bids.all(),
        bids.won(),
        bids.voids(),
        firm.bankruptOn());
  }

  private static Money profit(Ledger ledger) {
    Money profit = Money.ZERO;
    for (Account account : Account.values()) {
      profit =
          switch (account.kind()) {
            case INCOME, EXPENSE -> profit.minus(ledger.balance(account));
            case ASSET, EQUITY -> profit;
          };
    }
    return profit;
  }

  private static Bids[] bids(GameState state) {
    Bids[] bids = new Bids[state.firms().size()];
    Arrays.fill(bids, new Bids(0, 0, 0));
    for (OpeningSheet sheet : state.bids().sheets()) {
      for (JudgedBid judged : sheet.bids()) {
        int index = judged.bid().firm().number() - 1;
        boolean won = sheet.winner().filter(judged.bid().firm()::equals).isPresent();
        bids[index] =
            new Bids(
                bids[index].all() + 1,
                bids[index].won() + (won ? 1 : 0),
                bids[index].voids() + (judged.voidReason().isPresent() ? 1 : 0));
      }
    }
    return bids;
  }
}
