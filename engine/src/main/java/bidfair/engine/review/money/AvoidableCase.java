package bidfair.engine.review.money;

import bidfair.engine.books.Reference;
import bidfair.engine.units.Money;
import java.util.List;

/**
 * One case of an avoidable cost.
 *
 * @param day on which the last of it was booked
 * @param reference the order, client, industry or product concerned
 * @param amount positive; the sum of the parts
 * @param parts in which items of the waterfall it lies
 */
public record AvoidableCase(int day, Reference reference, Money amount, List<AvoidablePart> parts) {
  public AvoidableCase {
    parts = List.copyOf(parts);
  }

  static AvoidableCase of(int day, Reference reference, List<AvoidablePart> parts) {
    return new AvoidableCase(
        day,
        reference,
        parts.stream().map(AvoidablePart::amount).reduce(Money.ZERO, Money::plus),
        parts);
  }

  Money within(WaterfallItem item) {
    return parts.stream()
        .filter(part -> part.item() == item)
        .map(AvoidablePart::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
