package bidfair.engine.review.tender;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.Score;
import bidfair.engine.game.VoidReason;
import bidfair.engine.review.tender.PlayedYear.Loss;
import bidfair.engine.rules.Offer;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold for every lost bid, whoever played; the opening itself is the judge. */
@DisplayName("Lost bids of many games")
class CounterfactualsTest {
  private static final List<Loss> LOSSES = new ArrayList<>();

  @BeforeAll
  static void play() {
    for (int seed = 0; seed < 60; seed++) {
      LOSSES.addAll(PlayedYear.ofRandomPlayers(seed).losses());
    }
    for (int seed = 1; seed <= 3; seed++) {
      LOSSES.addAll(PlayedYear.ofRobots(seed, 30).losses());
    }
  }

  @Test
  void thereAreThousandsOfAllKinds() {
    Set<Decider> deciders = EnumSet.noneOf(Decider.class);
    Set<VoidReason> reasons = EnumSet.noneOf(VoidReason.class);
    for (Loss loss : LOSSES) {
      deciders.add(loss.bid().decider());
      loss.bid().own().voidReason().ifPresent(reasons::add);
    }
    assertThat(LOSSES).hasSizeGreaterThan(2_000);
    assertThat(deciders).containsExactlyInAnyOrder(Decider.values());
    assertThat(reasons).containsExactlyInAnyOrder(VoidReason.values());
    assertThat(LOSSES).anyMatch(loss -> loss.bid().price().isPresent());
    assertThat(LOSSES).anyMatch(loss -> loss.bid().recognition().isPresent());
    assertThat(LOSSES).anyMatch(loss -> loss.bid().level().isPresent());
    assertThat(LOSSES).anyMatch(loss -> loss.bid().repair().filter(Repair::wins).isPresent());
  }

  @Test
  void everyBidThatDidNotWinIsThere() {
    for (Loss loss : LOSSES) {
      var sheet = loss.end().bids().sheet(loss.bid().tender().id()).orElseThrow();
      FirmId firm = loss.bid().own().bid().firm();
      assertThat(sheet.bidOf(firm)).hasValue(loss.bid().own());
      assertThat(sheet.winner()).isNotEqualTo(Optional.of(firm));
      assertThat(loss.bid().winner().map(winner -> winner.bid().firm())).isEqualTo(sheet.winner());
      assertThat(reopened(loss, loss.offer())).as("as it was").isEqualTo(sheet.winner());
    }
  }

  @Test
  void thePartsOfEveryGapAddUpToIt() {
    for (Loss loss : LOSSES) {
      LostBid bid = loss.bid();
      assertThat(bid.gap().isPresent()).isEqualTo(bid.winner().isPresent());
      bid.gap()
          .ifPresent(gap -> {
            assertThat(gap.recognition() + gap.price() + gap.service() + gap.voided())
                .isEqualTo(gap.total());
            assertThat(gap.total())
                .isEqualTo(total(bid.winner().orElseThrow()) - total(bid.own()))
                .isNotNegative();
            assertThat(gap.voided() > 0 && bid.own().voidReason().isEmpty()).isFalse();
          });
    }
  }

  @Test
  void thePriceWinsAndOneFenMoreDoesNot() {
    for (Loss loss : LOSSES) {
      Offer valid = repaired(loss);
      long price = loss.bid().price().map(found -> found.unitPrice().fen()).orElse(0L);
      assertThat(price).isLessThanOrEqualTo(loss.bid().tender().ceiling().fen());
      if (price > 0) {
        assertWins(loss, valid.withPrice(Money.ofFen(price)));
      }
      assertLoses(loss, valid.withPrice(Money.ofFen(price + 1)));
    }
  }

  @Test
  void theRecognitionWinsAndOneCentipointLessDoesNot() {
    for (Loss loss : LOSSES) {
      Offer valid = repaired(loss);
      if (repairWins(loss)) {
        assertThat(loss.bid().recognition()).isEmpty();
        continue;
      }
      int needed =
          loss.bid().recognition().map(RecognitionThatWins::recognition).orElse(Points.MAX + 1);
      if (needed <= Points.MAX) {
        assertWins(loss, valid.withRecognition(needed));
        assertThat(loss.bid().recognition().orElseThrow().missing())
            .isEqualTo(needed - loss.bid().own().recognition())
            .isPositive();
      }
      assertLoses(loss, valid.withRecognition(needed - 1));
    }
  }

  @Test
  void theLevelWinsAndNoneBelowItDoes() {
    for (Loss loss : LOSSES) {
      if (repairWins(loss)) {
        assertThat(loss.bid().level()).isEmpty();
        continue;
      }
      Optional<ServiceLevel> found = loss.bid().level().map(LevelThatWins::level);
      found.ifPresent(level -> assertWins(loss, repaired(loss).withLevel(level)));
      for (ServiceLevel level : ServiceLevel.values()) {
        boolean above = level.compareTo(loss.bid().own().bid().level()) > 0;
        if (above && (found.isEmpty() || level.compareTo(found.get()) < 0)) {
          assertLoses(loss, repaired(loss).withLevel(level));
        }
      }
    }
  }

  @Test
  void aRepairMakesTheBidValidAndNothingLessDoes() {
    for (Loss loss : LOSSES) {
      assertThat(loss.bid().repair().isPresent())
          .isEqualTo(loss.bid().own().voidReason().isPresent());
      if (loss.bid().repair().isPresent()) {
        Repair repair = loss.bid().repair().get();
        Offer valid = repaired(loss);
        var judging = loss.opening().judging();
        assertThat(judging.voidReason(loss.bid().tender(), valid)).isEmpty();
        assertThat(repair.wins()).isEqualTo(reopened(loss, valid).equals(owner(loss)));
        if (repair.cashShort().isPositive()) {
          Money less = valid.cash().minus(Money.ofFen(1));
          assertThat(judging.voidReason(loss.bid().tender(), valid.withCash(less)))
              .hasValue(VoidReason.UNFUNDED);
        }
        assertThat(cheaperProductThatFits(loss, repair)).isEmpty();
      }
    }
  }

  @Test
  void contributionsAreWhatTheOrderWouldHaveEarned() {
    for (Loss loss : LOSSES) {
      Offer valid = repaired(loss);
      loss.bid()
          .price()
          .ifPresent(price ->
              assertThat(price.contribution())
                  .isEqualTo(earned(loss, valid.withPrice(price.unitPrice()))));
      loss.bid()
          .level()
          .ifPresent(level ->
              assertThat(level.contribution())
                  .isEqualTo(earned(loss, valid.withLevel(level.level()))));
      loss.bid()
          .recognition()
          .ifPresent(recognition -> {
            Money campaigns =
                recognition.plan().stream()
                    .flatMap(plan -> plan.campaigns().stream())
                    .map(PlannedCampaign::cost)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(recognition.contribution().plus(campaigns)).isEqualTo(earned(loss, valid));
          });
    }
  }

  private static Money earned(Loss loss, Offer offer) {
    OrderRules rules = loss.end().rules().orders();
    long quantity = loss.bid().tender().quantity();
    long goods = quantity * product(loss, offer).unitCost().fen();
    int surcharge = rules.surcharge(offer.bid().level()).basisPoints();
    return Money.ofFen(
        quantity * offer.bid().unitPrice().fen()
            - goods
            - quantity * rules.freightPerUnit().fen()
            - goods * surcharge / 10_000);
  }

  /** The bid as it was, or as its repair would have made it. */
  private static Offer repaired(Loss loss) {
    Offer offer = loss.offer();
    return loss.bid()
        .repair()
        .map(repair ->
            offer
                .withProduct(repair.product())
                .withPrice(repair.unitPrice())
                .withCash(offer.cash().plus(repair.cashShort())))
        .orElse(offer);
  }

  private static Optional<Product> cheaperProductThatFits(Loss loss, Repair repair) {
    var client = loss.end().market().client(loss.bid().client());
    Product chosen = loss.end().market().product(repair.product());
    return loss.bid().own().voidReason().orElseThrow() == VoidReason.PRODUCT_MISMATCH
        ? loss.end().market().industry(client.industry()).products().stream()
            .filter(product -> product.fits(client.requiredFeatures()))
            .filter(product -> product.unitCost().compareTo(chosen.unitCost()) < 0)
            .findFirst()
        : Optional.of(chosen).filter(product -> !product.equals(product(loss, loss.offer())));
  }

  private static boolean repairWins(Loss loss) {
    return loss.bid().repair().map(Repair::wins).orElse(false);
  }

  private static void assertWins(Loss loss, Offer changed) {
    assertThat(reopened(loss, changed)).as("%s in %s", changed, loss.bid()).isEqualTo(owner(loss));
  }

  private static void assertLoses(Loss loss, Offer changed) {
    assertThat(reopened(loss, changed))
        .as("%s in %s", changed, loss.bid())
        .isNotEqualTo(owner(loss));
  }

  private static Optional<FirmId> owner(Loss loss) {
    return Optional.of(loss.bid().own().bid().firm());
  }

  /** Who wins with an offer in the place of the lost one. */
  private static Optional<FirmId> reopened(Loss loss, Offer changed) {
    List<Offer> offers = new ArrayList<>(loss.opening().offers());
    offers.set(offers.indexOf(loss.offer()), changed);
    return loss.opening()
        .judging()
        .open(loss.bid().tender(), loss.opening().day(), offers)
        .winner();
  }

  private static int total(JudgedBid judged) {
    return judged.score().map(Score::total).orElse(0);
  }

  private static Product product(Loss loss, Offer offer) {
    return loss.end().market().product(offer.bid().product());
  }
}
