package bidfair.engine.review.client;

import bidfair.engine.units.Money;
import java.util.List;

/**
 * Weighs a client among all clients of its firm: {@link Theory#ABC}. Clients of equal weight are of
 * one class.
 */
final class AbcClasses {
  private static final long WHOLE = 10_000;

  private final CustomerMeasures measures;
  private final List<Money> weights;
  private final Money total;

  /**
   * @param parts of every client of a firm
   */
  AbcClasses(CustomerMeasures measures, List<ContributionParts> parts) {
    this.measures = measures;
    weights = parts.stream().map(this::weight).filter(Money::isPositive).toList();
    total = sum(weights);
  }

  AbcClass of(ContributionParts parts) {
    if (!parts.sales().isPositive()) {
      return AbcClass.NONE;
    }
    Money own = weight(parts);
    if (!own.isPositive()) {
      return AbcClass.C;
    }
    Money better = sum(weights.stream().filter(weight -> weight.compareTo(own) > 0).toList());
    if (isUnder(measures.abcFirstCut(), better)) {
      return AbcClass.A;
    }
    return isUnder(measures.abcSecondCut(), better) ? AbcClass.B : AbcClass.C;
  }

  private boolean isUnder(int cut, Money better) {
    return better.times(WHOLE).compareTo(total.times(cut)) < 0;
  }

  private Money weight(ContributionParts parts) {
    return switch (measures.abcBasis()) {
      case SALES -> parts.sales();
      case CONTRIBUTION -> parts.total();
    };
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
