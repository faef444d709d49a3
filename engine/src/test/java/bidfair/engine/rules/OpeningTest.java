package bidfair.engine.rules;

import static bidfair.engine.fixture.Acts.bid;
import static bidfair.engine.fixture.Acts.buy;
import static bidfair.engine.fixture.Acts.enrol;
import static bidfair.engine.scenario.ServiceLevel.BASIC;
import static bidfair.engine.scenario.ServiceLevel.PREMIUM;
import static bidfair.engine.scenario.ServiceLevel.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.fixture.TestGame;
import bidfair.engine.fixture.TestMarket;
import bidfair.engine.fixture.TestRules;
import bidfair.engine.game.Firm;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Score;
import bidfair.engine.game.VoidReason;
import bidfair.engine.scenario.ScoringRules;
import bidfair.engine.scenario.Weights;
import bidfair.engine.units.FirmId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§7 Opening")
class OpeningTest {
  /** For tender 1 at 1 400.00: 5 % of 140 000 yuan and 30 % of 100 000. */
  private static final long NEEDED = 700_000 + 3_000_000;

  private static final long BOND = 300_000;

  private final TestGame game = standardWithClient1(TestMarket.small());

  private static TestGame standardWithClient1(TestMarket market) {
    TestGame game = new TestGame(TestRules.standard(), market.build(3)).toDay(1);
    for (int firm = 1; firm <= 3; firm++) {
      game.accept(firm, enrol(1));
    }
    return game;
  }

  private static List<String> voidReasons(OpeningSheet sheet) {
    return sheet.bids().stream()
        .map(judged -> judged.voidReason().map(VoidReason::name).orElse("valid"))
        .toList();
  }

  private static int winner(OpeningSheet sheet) {
    return sheet.winner().map(FirmId::number).orElse(0);
  }

  @Test
  @DisplayName("§7 A bid is void for the first reason that holds")
  void theFirstReason() {
    game.accept(1, bid(1, "car-2", 150_001, BASIC));
    game.accept(2, bid(1, "car-1", 150_001, BASIC));
    game.accept(3, bid(1, "car-1", 150_000, BASIC));
    for (int firm = 1; firm <= 3; firm++) {
      game.setCash(firm, 0);
    }
    OpeningSheet sheet = game.toDay(20).sheet(1);
    assertThat(voidReasons(sheet)).containsExactly("PRODUCT_MISMATCH", "OVER_CEILING", "UNFUNDED");
    assertThat(sheet.failed()).isTrue();
    assertThat(game.cash(1)).as("the bond is released first").isEqualTo(BOND);
  }

  @Test
  @DisplayName("§7 A price at the ceiling is valid")
  void atTheCeiling() {
    game.accept(1, bid(1, "car-1", 150_000, BASIC));
    assertThat(winner(game.toDay(20).sheet(1))).isEqualTo(1);
  }

  @Test
  @DisplayName("§7 UNFUNDED: cash < performance bond + 30 % of cost, the bid's own bond released")
  void funding() {
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.accept(2, bid(1, "car-1", 140_000, BASIC));
    game.setCash(1, NEEDED - BOND - 1);
    game.setCash(2, NEEDED - BOND);
    OpeningSheet sheet = game.toDay(20).sheet(1);
    assertThat(voidReasons(sheet)).containsExactly("UNFUNDED", "valid");
    assertThat(game.cash(2)).isEqualTo(3_000_000);
  }

  @Test
  @DisplayName("§7 Funding: the bonds of later tenders are still locked")
  void laterBondsAreLocked() {
    game.accept(1, enrol(2));
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.accept(1, bid(2, "car-2", 180_000, BASIC));
    game.setCash(1, NEEDED - BOND - 1);
    game.toDay(20);
    assertThat(voidReasons(game.sheet(1))).containsExactly("UNFUNDED");
    // 5 % of 90 000 yuan and 30 % of 60 000: with both bonds back there is enough.
    assertThat(voidReasons(game.sheet(2))).containsExactly("valid");
  }

  @Test
  @DisplayName("§7 Funding: at the cost of the product bid; stock in hand does not count")
  void stockDoesNotCount() {
    game.accept(1, buy("car-1", 100));
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.setCash(1, NEEDED - BOND - 1);
    assertThat(voidReasons(game.toDay(20).sheet(1))).containsExactly("UNFUNDED");
  }

  @Test
  @DisplayName("§7 An award may leave the next bid of the same firm unfunded")
  void anAwardSpendsTheFunds() {
    TestGame two = standardWithClient1(TestMarket.small().tender(1, 1, 100, 150_000, 12));
    two.accept(1, bid(1, "car-1", 140_000, BASIC));
    two.accept(1, bid(5, "car-1", 140_000, BASIC));
    two.setCash(1, NEEDED - BOND);
    two.toDay(20);
    assertThat(voidReasons(two.sheet(1))).containsExactly("valid");
    assertThat(voidReasons(two.sheet(5))).containsExactly("UNFUNDED");
  }

  @Test
  @DisplayName("§7 Every valid bid is a contact, also in a tender that fails; a void one is not")
  void contacts() {
    TestGame strict =
        new TestGame(TestRules.with(r -> r.minimumValidBids = 2), TestMarket.small().build(2))
            .toDay(1);
    strict.accept(1, enrol(1));
    strict.accept(2, enrol(1));
    strict.toDay(31).accept(1, bid(4, "car-1", 140_000, BASIC));
    strict.accept(2, bid(4, "car-2", 140_000, BASIC));
    OpeningSheet sheet = strict.toDay(50).sheet(4);
    assertThat(sheet.failed()).as("one valid bid of two needed").isTrue();
    assertThat(strict.relation(1, 1).lastContactMonth()).isEqualTo(2);
    assertThat(strict.relation(2, 1).lastContactMonth()).isEqualTo(1);
    assertThat(strict.balance(1, Account.PERFORMANCE_BONDS)).isZero();
    assertThat(strict.balance(1, Account.BID_BONDS)).isZero();
  }

  @Test
  @DisplayName("§7 With the minimum of valid bids the tender does not fail")
  void theMinimum() {
    TestGame strict =
        new TestGame(TestRules.with(r -> r.minimumValidBids = 2), TestMarket.small().build(2))
            .toDay(1);
    for (int firm = 1; firm <= 2; firm++) {
      strict.accept(firm, enrol(1));
      strict.accept(firm, bid(1, "car-1", 140_000, BASIC));
    }
    assertThat(winner(strict.toDay(20).sheet(1))).isEqualTo(1);
    assertThat(strict.sheet(2).failed()).as("no bid at all").isTrue();
  }

  @Test
  @DisplayName("§7 R = recognition, P = 10 000 × L / price, S = (7 × level + 3 × record) / 10")
  void points() {
    game.setRecognition(1, 1, 5_000);
    game.accept(1, bid(1, "car-1", 140_000, PREMIUM));
    game.accept(2, bid(1, "car-1", 120_000, BASIC));
    game.accept(3, bid(1, "car-2", 1, STANDARD));
    OpeningSheet sheet = game.toDay(20).sheet(1);
    // The void bid's price of 1 fen is not the lowest valid price.
    assertThat(sheet.bids().get(0).score())
        .hasValue(new Score(5_000, 8_571, 8_500, 250_000 + 257_130 + 170_000));
    assertThat(sheet.bids().get(1).score()).hasValue(new Score(0, 10_000, 4_300, 300_000 + 86_000));
    assertThat(sheet.bids().get(2).score()).isEmpty();
    assertThat(winner(sheet)).as("the highest score").isEqualTo(1);
  }

  @Test
  @DisplayName("§7 Record: 10 000 × on-time deliveries / closed orders, 5 000 if none is closed")
  void record() {
    ScoringRules rules = TestRules.standard().scoring();
    assertThat(Scoring.record(rules, firm(0, 0))).isEqualTo(5_000);
    assertThat(Scoring.record(rules, firm(0, 1))).isZero();
    assertThat(Scoring.record(rules, firm(1, 3))).isEqualTo(3_333);
    assertThat(Scoring.record(rules, firm(3, 3))).isEqualTo(10_000);
    assertThat(Scoring.servicePoints(rules, BASIC, 3_333)).isEqualTo(3_799);
    assertThat(Scoring.servicePoints(rules, STANDARD, 10_000)).isEqualTo(7_900);
  }

  private static Firm firm(int onTime, int closed) {
    return new Firm(new FirmId(1), 2, onTime, closed, 0);
  }

  @Test
  @DisplayName("§3, §7 The weights printed on the tender count")
  void printedWeights() {
    TestGame priced =
        standardWithClient1(
            TestMarket.small().tender(1, 1, 100, 150_000, 12, new Weights(25, 65, 10)));
    priced.setRecognition(1, 1, 3_000);
    priced.accept(1, bid(5, "car-1", 140_000, PREMIUM));
    priced.accept(2, bid(5, "car-1", 110_000, BASIC));
    OpeningSheet sheet = priced.toDay(20).sheet(5);
    // P of firm 1 is 7 857; on its industry's weights it would win by far.
    assertThat(sheet.bids().get(0).score()).map(Score::total).hasValue(75_000 + 510_705 + 85_000);
    assertThat(sheet.bids().get(1).score()).map(Score::total).hasValue(650_000 + 43_000);
    assertThat(winner(sheet)).isEqualTo(2);
  }

  @Test
  @DisplayName("§7 Ties: higher R")
  void tiesByRecognition() {
    TestGame tied =
        standardWithClient1(
            TestMarket.small().tender(1, 1, 9, 150_000, 12, new Weights(0, 100, 0)));
    tied.setRecognition(2, 1, 1);
    tied.accept(1, bid(5, "car-1", 140_000, PREMIUM));
    tied.accept(2, bid(5, "car-1", 140_000, BASIC));
    assertThat(winner(tied.toDay(20).sheet(5))).isEqualTo(2);
  }

  @Test
  @DisplayName("§7 Ties: then lower price")
  void tiesByPrice() {
    TestGame tied =
        standardWithClient1(
            TestMarket.small().tender(1, 1, 9, 150_000, 12, new Weights(0, 0, 100)));
    tied.accept(1, bid(5, "car-1", 140_000, BASIC));
    tied.accept(2, bid(5, "car-1", 139_999, BASIC));
    assertThat(winner(tied.toDay(20).sheet(5))).isEqualTo(2);
  }

  @Test
  @DisplayName("§7 Ties: then earlier submission, a replacement being new")
  void tiesBySubmission() {
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.accept(3, bid(1, "car-1", 140_000, BASIC));
    game.accept(2, bid(1, "car-1", 140_000, BASIC));
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    assertThat(winner(game.toDay(20).sheet(1))).isEqualTo(3);
  }

  @Test
  @DisplayName("§7 The winner's performance bond is locked; due in the tender's delivery days")
  void theAward() {
    game.accept(1, bid(1, "car-1", 140_000, BASIC));
    game.accept(2, bid(1, "car-1", 145_000, BASIC));
    game.toDay(20);
    assertThat(game.balance(1, Account.PERFORMANCE_BONDS)).isEqualTo(700_000);
    assertThat(game.cash(1)).isEqualTo(200_000_000 - 700_000);
    assertThat(game.cash(2)).isEqualTo(200_000_000);
    assertThat(game.order(1).firm()).isEqualTo(new FirmId(1));
    assertThat(game.order(1).dueOn()).isEqualTo(32);
    assertThat(game.order(1).value().fen()).isEqualTo(14_000_000);
    assertThat(game.sheet(1).winningPrice()).hasValue(game.order(1).unitPrice());
  }
}
