package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.Standing;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.tender.LostBid;
import bidfair.engine.scenario.Disclosure;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a firm may know of its review while the game goes on. */
class KnownInPlayTest {
  private static final PlayedYear YEAR = PlayedYear.of("demo", 8, 3);

  /** One that lost a tender to somebody, and has done something wrong. */
  private static final FirmReview WHOLE =
      YEAR.firms().stream()
          .map(firm -> YEAR.review().firm(firm))
          .filter(review -> !review.causes().isEmpty())
          .filter(review -> review.lostBids().stream().anyMatch(it -> it.winner().isPresent()))
          .findFirst()
          .orElseThrow();

  @Test
  void whereOnlyWinnerAndPriceAreDisclosedLostBidsAndCausesWait() {
    FirmReview known = known(Disclosure.WINNER_ONLY, List.of());
    assertThat(known.lostBids()).isEmpty();
    assertThat(known.causes()).isEmpty();
    assertThat(known.waterfall()).isEqualTo(WHOLE.waterfall());
    assertThat(known.clients()).isEqualTo(WHOLE.clients());
    assertThat(known.fall()).isEqualTo(WHOLE.fall());
  }

  @Test
  void whoeverBidKnowsTheGapsButNeitherTheNumberOfABidNorItsBond() {
    for (Disclosure disclosure : List.of(Disclosure.SHEET_TO_BIDDERS, Disclosure.SHEET_TO_ALL)) {
      FirmReview known = known(disclosure, List.of());
      assertThat(known.causes()).isEqualTo(WHOLE.causes());
      assertThat(known.lostBids()).hasSameSizeAs(WHOLE.lostBids());
      for (int i = 0; i < known.lostBids().size(); i++) {
        LostBid before = WHOLE.lostBids().get(i);
        LostBid after = known.lostBids().get(i);
        assertThat(after.gap()).isEqualTo(before.gap());
        assertThat(after.price()).isEqualTo(before.price());
        isWithoutTraces(after.own(), before.own());
        assertThat(after.winner().isPresent()).isEqualTo(before.winner().isPresent());
        after.winner().ifPresent(it -> isWithoutTraces(it, before.winner().orElseThrow()));
      }
    }
  }

  @Test
  void theRankIsThatOfTheStandingsThatEverybodySaw() {
    FirmId firm = WHOLE.standing().firm();
    Money then = WHOLE.standing().netWorth().plus(Money.ofFen(1));
    Standing seen = new Standing(firm, 42, then, WHOLE.standing().bankruptOn());
    Standing known = known(Disclosure.SHEET_TO_ALL, List.of(seen)).standing();
    assertThat(known.rank()).isEqualTo(42);
    assertThat(known.netWorth()).isEqualTo(WHOLE.standing().netWorth());
  }

  @Test
  void beforeTheFirstStandingsThereIsNoRank() {
    assertThat(known(Disclosure.SHEET_TO_ALL, List.of()).standing().rank()).isZero();
  }

  private static FirmReview known(Disclosure disclosure, List<Standing> seen) {
    return KnownInPlay.of(WHOLE, disclosure, seen);
  }

  private static void isWithoutTraces(JudgedBid after, JudgedBid before) {
    assertThat(before.bid().submission()).isPositive();
    assertThat(after.bid().submission()).isZero();
    assertThat(after.bid().bond()).isEqualTo(Money.ZERO);
    assertThat(after.bid().unitPrice()).isEqualTo(before.bid().unitPrice());
    assertThat(after.bid().product()).isEqualTo(before.bid().product());
    assertThat(after.score()).isEqualTo(before.score());
    assertThat(after.voidReason()).isEqualTo(before.voidReason());
  }
}
