package bidfair.engine.review.classroom;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import java.util.List;

/**
 * Prices in one tender that hardly arise by chance.
 *
 * @param firms by rising price, then number
 * @param prices of the firms, in their order
 */
public record PricePattern(
    TenderId tender, PriceShape shape, List<FirmId> firms, List<Money> prices) {
  public PricePattern {
    firms = List.copyOf(firms);
    prices = List.copyOf(prices);
  }
}
