package bidfair.engine.review.money;

import bidfair.engine.units.Money;
import java.util.List;

/**
 * Money that need not have been lost.
 *
 * @param amount the sum of the cases, positive
 * @param cases by their day, earliest first; at least one
 */
public record AvoidableCost(AvoidableKind kind, Money amount, List<AvoidableCase> cases) {
  public AvoidableCost {
    cases = List.copyOf(cases);
  }
}
