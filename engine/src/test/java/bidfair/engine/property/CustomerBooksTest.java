package bidfair.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Firm;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.Review;
import bidfair.engine.review.client.ClientReview;
import bidfair.engine.review.client.CurvePoint;
import bidfair.engine.review.client.IndustryContribution;
import bidfair.engine.units.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about customers ties with the state, whatever the players do. */
class CustomerBooksTest {
  private static final int MOST_INPUTS = 20_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 8, 11, 14, 19, 23, 27, 34, 41})
  void atTheEndOfARandomGame(int seed) {
    RandomGame random = RandomGame.of(seed);
    Game game = new Game(random.rules(), random.market());
    RandomInputs source = new RandomInputs(seed, game.state());
    Review review = new Review(random.rules(), random.market());
    for (int i = 0; i < MOST_INPUTS && !game.state().isOver(); i++) {
      if (game.submit(source.next()) instanceof Decision.Accepted(var happened)) {
        happened.forEach(review::add);
      }
    }
    assertThat(game.state().isOver()).isTrue();
    for (Firm firm : game.state().firms()) {
      FirmReview told = review.firm(firm.id());
      assertThat(sum(told)).isEqualTo(resultOfTrade(game.state().ledger(firm.id())));
      for (ClientReview client : told.clients()) {
        CurvePoint last = client.curve().getLast();
        var relation = game.state().relation(firm.id(), client.client());
        assertThat(last)
            .isEqualTo(
                new CurvePoint(game.state().day(), relation.recognition(), relation.stage()));
        assertThat(client.path().stays().getLast().stage()).isEqualTo(relation.stage());
      }
    }
  }

  private static Money sum(FirmReview review) {
    return review.industries().stream()
        .map(IndustryContribution::contribution)
        .reduce(Money.ZERO, Money::plus);
  }

  /** The profit before salaries and overhead. */
  private static Money resultOfTrade(Ledger ledger) {
    Money result = ledger.balance(Account.SALARIES).plus(ledger.balance(Account.OVERHEAD));
    for (Account account : Account.values()) {
      switch (account.kind()) {
        case INCOME, EXPENSE -> result = result.minus(ledger.balance(account));
        case ASSET, EQUITY -> {}
      }
    }
    return result;
  }
}
