package bidfair.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.books.Account;
import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.cause.Cause;
import bidfair.engine.review.cause.Evidence;
import bidfair.engine.review.cause.Mistake;
import bidfair.engine.review.fall.Commitments;
import bidfair.engine.review.fall.Fall;
import bidfair.engine.review.fall.FallStep;
import bidfair.engine.review.fall.Rescue;
import bidfair.engine.review.fall.RescueKind;
import bidfair.engine.review.fall.RescueStep;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.server.protocol.ReviewApi.ReviewedGame;
import bidfair.server.protocol.ReviewApi.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
  private static final PlayedYear YEAR = PlayedYear.of("demo", 5, 1);
  private static final ReviewedGame FACTS = YEAR.facts();
  private static final Money COST = Money.ofYuan(123_456);
  private static final Money CASH = Money.ofYuan(-98_765);
  private static final Evidence CLIENT = new Evidence.ClientEvidence(new ClientId(2));

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(Tongue.CHINESE.texts().keys()).isEqualTo(Tongue.ENGLISH.texts().keys());
  }

  @ParameterizedTest
  @EnumSource
  void everyMistakeIsTold(Mistake mistake) {
    Cause once = new Cause(mistake, COST, 1, List.of(CLIENT));
    Cause often = new Cause(mistake, COST, 4, List.of(CLIENT));
    List<Sentence> sentences = of(Optional.empty(), once, often);

    assertThat(sentences).hasSize(2);
    assertThat(sentences).allSatisfy(sentence -> whole(sentence.text()));
    assertThat(sentences).extracting(Sentence::evidence).containsOnly(List.of(CLIENT));
    LocalText client = FACTS.clients().get(1).name();
    assertThat(sentences.getFirst().text().zh()).contains("12.3 万元", "（" + client.zh() + "）");
    assertThat(sentences.getFirst().text().en()).contains("¥123,000", "(" + client.en() + ")");
    assertThat(sentences.getLast().text().zh()).contains("（4 笔，最大一笔：" + client.zh() + "）");
    assertThat(sentences.getLast().text().en())
        .contains("(4 cases, the dearest: " + client.en() + ")");
  }

  @Test
  void monthsAreListedIfTheyAreAll() {
    List<Evidence> months = Stream.of(7, 2, 10).<Evidence>map(Evidence.MonthEvidence::new).toList();

    assertThat(words(new Cause(Mistake.STARTED_LATE, COST, 3, months)))
        .satisfies(text -> assertThat(text.zh()).endsWith("（第 2、7、10 月）。"))
        .satisfies(text -> assertThat(text.en()).endsWith(" (months 2, 7 and 10)."));
    assertThat(words(new Cause(Mistake.STARTED_LATE, COST, 8, months)))
        .satisfies(text -> assertThat(text.zh()).endsWith("（共 8 个月）。"))
        .satisfies(text -> assertThat(text.en()).endsWith(" (8 months)."));
    assertThat(words(new Cause(Mistake.BID_TOO_LITTLE, COST, 12, months)))
        .satisfies(text -> assertThat(text.zh()).endsWith("（全年）。"))
        .satisfies(text -> assertThat(text.en()).endsWith(" (all year)."));
  }

  @ParameterizedTest
  @EnumSource
  void everyRescueIsTold(RescueKind kind) {
    RescueStep step = new RescueStep(kind, new Reference.ToClient(new ClientId(2)), COST);
    for (int steps = 1; steps <= 3; steps++) {
      List<RescueStep> all = Stream.generate(() -> step).limit(steps).toList();
      LocalText text =
          fallen(Entry.MONTHLY_SALARIES, Optional.of(new Rescue(72, COST, all))).text();

      whole(text);
      assertThat(text.zh()).contains("第 5 月 3 日破产", "第 3 月 12 日", "−9.88 万元", "月末工资");
      assertThat(text.en()).contains("day 3 of month 5", "day 12 of month 3", "−¥98,800");
    }
  }

  @Test
  void everyPaymentThatCanBreakAFirmIsTold() {
    for (Entry entry : Entry.values()) {
      if (entry.credit() == Account.CASH) {
        whole(fallen(entry, Optional.empty()).text());
      }
    }
  }

  @Test
  void theFallComesFirstAndThreeAreEnough() {
    Cause cause = new Cause(Mistake.OVERCOMMITTED, COST, 1, List.of());

    assertThat(of(Optional.of(fall(Entry.PURCHASE, Optional.empty())), cause, cause, cause))
        .hasSize(3)
        .first()
        .satisfies(sentence -> assertThat(sentence.text().zh()).startsWith("第 5 月 3 日破产"));
  }

  @Test
  void whoMadeNoMistakeIsToldSo() {
    assertThat(of(Optional.empty()))
        .singleElement()
        .satisfies(sentence -> whole(sentence.text()))
        .satisfies(sentence -> assertThat(sentence.text().zh()).startsWith("没有发现代价大的失误"));
  }

  @ParameterizedTest
  @CsvSource({"demo, 15, 1", "standard, 15, 3", "cash-squeeze, 15, 4"})
  void everyFirmOfAGameGetsItsDearestMistakes(String scenario, int firms, long seed) {
    PlayedYear year = PlayedYear.of(scenario, firms, seed);
    for (FirmId firm : year.firms()) {
      FirmReview review = year.review().firm(firm);
      List<Sentence> sentences = Sentences.of(review, year.facts());
      List<Cause> causes = review.causes();

      assertThat(sentences).hasSizeBetween(1, 3);
      assertThat(sentences).allSatisfy(sentence -> whole(sentence.text()));
      int first = review.fall().isPresent() ? 1 : 0;
      int told = Math.min(3 - first, causes.size());
      assertThat(sentences).hasSize(Math.max(1, first + told));
      for (int i = 0; i < told; i++) {
        Sentence sentence = sentences.get(first + i);
        assertThat(sentence.evidence()).isEqualTo(causes.get(i).evidence());
        assertThat(sentence.text().zh()).contains(Amounts.chinese(causes.get(i).cost()));
        assertThat(sentence.text().en()).contains(Amounts.english(causes.get(i).cost()));
      }
    }
  }

  private static void whole(LocalText text) {
    assertThat(text.zh()).endsWith("。").doesNotContain("%", "null", "  ", "（）");
    assertThat(text.en()).endsWith(".").doesNotContain("%", "null", "  ", "()");
  }

  private static LocalText words(Cause cause) {
    return of(Optional.empty(), cause).getFirst().text();
  }

  private static Sentence fallen(Entry entry, Optional<Rescue> rescue) {
    return of(Optional.of(fall(entry, rescue))).getFirst();
  }

  private static Fall fall(Entry entry, Optional<Rescue> rescue) {
    FallStep breaking = new FallStep(123, entry, new Reference.ToFirm(), COST, CASH);
    Money none = Money.ZERO;
    Commitments commitments = new Commitments(none, none, none, none, 0, none, none);
    return new Fall(123, breaking, Money.ZERO, commitments, List.of(breaking), rescue);
  }

  private static List<Sentence> of(Optional<Fall> fall, Cause... causes) {
    FirmReview real = YEAR.review().firm(new FirmId(1));
    return Sentences.of(
        new FirmReview(
            real.standing(),
            real.lostBids(),
            real.clients(),
            real.industries(),
            real.measures(),
            real.waterfall(),
            real.avoidable(),
            fall,
            List.of(causes)),
        FACTS);
  }
}
