package bidfair.engine.review.client;

import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;

/**
 * What the clients of an industry earned a firm. Over all industries the contributions, less
 * salaries and overhead, are the profit in the books.
 *
 * @param sales accepted orders
 * @param contribution the contributions of its clients less what is unassigned
 * @param unassigned what no single client explains: exhibitions that have met no managed client,
 *     and losses on goods that no order took
 */
public record IndustryContribution(
    IndustryId industry, Money sales, Money contribution, Money unassigned) {
  static IndustryContribution of(Portfolio portfolio, IndustryId industry) {
    Money sales = Money.ZERO;
    Money contribution = Money.ZERO;
    for (Dealings dealings : portfolio.all()) {
      if (dealings.client().industry().equals(industry)) {
        ContributionParts parts = dealings.profit().parts();
        sales = sales.plus(parts.sales());
        contribution = contribution.plus(parts.total());
      }
    }
    Money unassigned = portfolio.unassigned(industry);
    return new IndustryContribution(industry, sales, contribution.minus(unassigned), unassigned);
  }
}
