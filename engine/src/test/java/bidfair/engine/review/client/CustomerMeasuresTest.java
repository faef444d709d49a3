package bidfair.engine.review.client;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RFM, ABC and lifetime value, reckoned by hand")
class CustomerMeasuresTest {
  private static final CustomerMeasures MEASURES = CustomerMeasures.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "0, 1, 399999, 5, 1, 1",
    "1, 2, 400000, 5, 2, 2",
    "2, 3, 800000, 4, 3, 3",
    "3, 4, 1600000, 3, 4, 4",
    "4, 5, 3199999, 2, 5, 4",
    "6, 6, 3200000, 2, 5, 5",
    "7, 12, 9000000, 1, 5, 5"
  })
  @DisplayName("RFM scores by their thresholds")
  void rfm(int months, int orders, long yuan, int recency, int frequency, int monetary) {
    Money sales = Money.ofYuan(yuan);
    assertThat(Rfm.of(MEASURES, months, orders, sales))
        .isEqualTo(new Rfm(recency, frequency, monetary, months, orders, sales));
  }

  @Test
  @DisplayName("ABC: the cuts are where better clients make up exactly 70 and 90 %")
  void abc() {
    assertThat(classes(AbcBasis.SALES, 70, 20, 10, 0))
        .containsExactly(AbcClass.A, AbcClass.B, AbcClass.C, AbcClass.NONE);
    assertThat(classes(AbcBasis.SALES, 6, 69, 25))
        .containsExactly(AbcClass.C, AbcClass.A, AbcClass.A);
    assertThat(classes(AbcBasis.SALES, 95, 5)).containsExactly(AbcClass.A, AbcClass.C);
  }

  @Test
  @DisplayName("ABC: equal clients are of one class, and who never bought is of none")
  void abcOfEquals() {
    assertThat(classes(AbcBasis.SALES, 25, 25, 25, 25)).containsOnly(AbcClass.A);
    assertThat(classes(AbcBasis.SALES, 60, 15, 15, 10))
        .containsExactly(AbcClass.A, AbcClass.A, AbcClass.A, AbcClass.C);
    assertThat(classes(AbcBasis.SALES, 0, 0)).containsOnly(AbcClass.NONE);
  }

  @Test
  @DisplayName("ABC by contribution: a client that cost more than it brought is a C client")
  void abcByContribution() {
    List<ContributionParts> parts = List.of(parts(100, 40), parts(200, 190), parts(50, 80));
    AbcClasses classes = new AbcClasses(by(AbcBasis.CONTRIBUTION), parts);
    assertThat(parts).extracting(classes::of).containsExactly(AbcClass.A, AbcClass.B, AbcClass.C);
  }

  @Test
  @DisplayName("Lifetime value: retention and discount month by month, each rounded down")
  void lifetimeValue() {
    LifetimeValue value = LifetimeValue.of(months(2), Money.ofFen(120_011), 12, 9_700);
    assertThat(value)
        .isEqualTo(
            new LifetimeValue(
                Money.ofFen(120_011), Money.ofFen(10_000), 9_700, Money.ofFen(9_603 + 9_222)));
    assertThat(LifetimeValue.of(months(2), Money.ofFen(-10), 10, 7_500).projected())
        .isEqualTo(Money.ofFen(-2));
  }

  @Test
  @DisplayName("Nothing is to come from a client that is not managed, or never was")
  void lifetimeValueOfOthers() {
    assertThat(LifetimeValue.of(months(12), Money.ofYuan(500), 3, 0).projected())
        .isEqualTo(Money.ZERO);
    assertThat(LifetimeValue.of(months(12), Money.ZERO, 0, 0))
        .isEqualTo(new LifetimeValue(Money.ZERO, Money.ZERO, 0, Money.ZERO));
  }

  private static List<AbcClass> classes(AbcBasis basis, int... sales) {
    List<ContributionParts> parts = IntStream.of(sales).mapToObj(each -> parts(each, 0)).toList();
    AbcClasses classes = new AbcClasses(by(basis), parts);
    List<AbcClass> found = new ArrayList<>();
    parts.forEach(each -> found.add(classes.of(each)));
    return found;
  }

  private static ContributionParts parts(long sales, long goods) {
    return new ContributionParts(
        Money.ofYuan(sales), Money.ofYuan(goods), Money.ZERO, Money.ZERO, Money.ZERO);
  }

  private static CustomerMeasures by(AbcBasis basis) {
    return new CustomerMeasures(
        basis,
        MEASURES.abcFirstCut(),
        MEASURES.abcSecondCut(),
        MEASURES.recencyMonths(),
        MEASURES.frequencyOrders(),
        MEASURES.monetarySales(),
        MEASURES.longLastingMonths(),
        MEASURES.projectedMonths(),
        MEASURES.monthlyDiscount(),
        MEASURES.lostBidsInARow());
  }

  private static CustomerMeasures months(int projected) {
    return new CustomerMeasures(
        MEASURES.abcBasis(),
        MEASURES.abcFirstCut(),
        MEASURES.abcSecondCut(),
        MEASURES.recencyMonths(),
        MEASURES.frequencyOrders(),
        MEASURES.monetarySales(),
        MEASURES.longLastingMonths(),
        projected,
        MEASURES.monthlyDiscount(),
        MEASURES.lostBidsInARow());
  }
}
