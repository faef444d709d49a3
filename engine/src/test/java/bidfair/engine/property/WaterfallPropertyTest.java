package bidfair.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.Histories;
import bidfair.engine.game.Event;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.review.Review;
import bidfair.engine.review.history.GameHistory;
import bidfair.engine.review.money.AvoidableCost;
import bidfair.engine.review.money.AvoidableKind;
import bidfair.engine.review.money.Avoidables;
import bidfair.engine.review.money.Waterfall;
import bidfair.engine.review.money.WaterfallItem;
import bidfair.engine.review.money.WaterfallStep;
import bidfair.engine.review.money.Waterfalls;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.units.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every waterfall must be, in every game at every month, whatever the players do. */
class WaterfallPropertyTest {
  private final Set<AvoidableKind> seen = EnumSet.noneOf(AvoidableKind.class);
  private boolean sawBankrupt;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 17, 22, 29, 35, 46})
  void sumsToTheBooksInRandomGames(long seed) {
    check(RandomHistory.of(seed));
  }

  @Test
  void sumsToTheBooksInGamesOfRobots() {
    for (long seed = 1; seed <= 3; seed++) {
      check(Histories.ofRobots(seed, 15));
    }
    assertThat(seen)
        .contains(
            AvoidableKind.PENALTIES,
            AvoidableKind.FORFEITED_BONDS,
            AvoidableKind.SALES_UNDER_COST,
            AvoidableKind.CAMPAIGNS_NEVER_BID_FOR,
            AvoidableKind.CAMPAIGNS_LOST_THROUGH_VOID_BIDS);
    assertThat(sawBankrupt).isTrue();
  }

  private void check(GameHistory history) {
    Review review = new Review(history.rules(), history.market());
    for (Event event : history.events()) {
      review.add(event);
      if (event instanceof Event.MonthClosed
          || event instanceof Event.FirmBankrupt
          || event instanceof Event.GameEnded
          || event instanceof Event.OrderShipped) {
        review.state().firms().forEach(firm -> check(review.state(), firm));
      }
    }
  }

  private void check(GameState state, Firm firm) {
    sawBankrupt |= !firm.inBusiness();
    List<AvoidableCost> avoidable = Avoidables.of(state, firm.id());
    Waterfall waterfall = Waterfalls.of(state, firm.id(), avoidable);
    Money sum = waterfall.start();
    for (WaterfallStep step : waterfall.steps()) {
      sum = sum.plus(step.amount());
      assertThat(step.avoidable().fen()).isBetween(0L, Math.abs(step.amount().fen()));
    }
    assertThat(waterfall.steps())
        .extracting(WaterfallStep::item)
        .containsExactly(WaterfallItem.values());
    assertThat(waterfall.start()).isEqualTo(state.rules().firms().startingCash());
    assertThat(sum).isEqualTo(waterfall.end()).isEqualTo(NetWorth.of(state, firm.id()));
    avoidable.forEach(cost -> check(state, firm, waterfall, cost));
  }

  private void check(GameState state, Firm firm, Waterfall waterfall, AvoidableCost cost) {
    seen.add(cost.kind());
    assertThat(cost.cases()).allMatch(one -> one.amount().isPositive());
    assertThat(cost.cases().stream().mapToLong(one -> one.amount().fen()).sum())
        .isEqualTo(cost.amount().fen());
    switch (cost.kind()) {
      case PENALTIES ->
          assertThat(cost.amount())
              .isEqualTo(state.ledger(firm.id()).balance(Account.PENALTIES))
              .isEqualTo(waterfall.step(WaterfallItem.PENALTIES).avoidable());
      case FORFEITED_BONDS ->
          assertThat(cost.amount())
              .isEqualTo(state.ledger(firm.id()).balance(Account.FORFEITED_BONDS));
      case RETURNED_STOCK ->
          assertThat(cost.amount().fen())
              .isLessThanOrEqualTo(state.ledger(firm.id()).balance(Account.STOCK_LOSSES).fen());
      case SALES_UNDER_COST, CAMPAIGNS_NEVER_BID_FOR, CAMPAIGNS_LOST_THROUGH_VOID_BIDS -> {}
    }
  }
}
