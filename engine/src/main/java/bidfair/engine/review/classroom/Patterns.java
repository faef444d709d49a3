package bidfair.engine.review.classroom;

import java.util.List;

/**
 * What may be agreements between firms: hints for the teacher's eye, not proofs.
 *
 * @param prices those of firms that match most often first
 */
public record Patterns(List<PricePattern> prices) {
  public Patterns {
    prices = List.copyOf(prices);
  }
}
