package bidfair.engine.review.tender;

import bidfair.engine.game.Bid;
import bidfair.engine.rules.Offer;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.FeatureId;
import bidfair.engine.units.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The least change that makes a void bid valid (rulebook §7). */
final class Repairs {
  private Repairs() {}

  /** A fitting product, a price within the ceiling, the cash it needs; a valid offer is its own. */
  static Optional<Offer> repaired(Reopening opening, Offer offer) {
    return fittingProduct(opening, offer.bid())
        .map(product -> {
          Money ceiling = opening.tender().ceiling();
          Offer fitting = offer.withProduct(product.id());
          Offer priced =
              offer.bid().unitPrice().compareTo(ceiling) > 0 ? fitting.withPrice(ceiling) : fitting;
          return priced.withCash(priced.cash().plus(cashShort(opening, priced)));
        });
  }

  static Repair of(Reopening opening, Offer offer, Offer repaired) {
    return new Repair(
        repaired.bid().product(),
        repaired.bid().unitPrice(),
        repaired.cash().minus(offer.cash()),
        opening.wins(repaired));
  }

  private static Money cashShort(Reopening opening, Offer offer) {
    Money needed = opening.judging().funding(opening.tender(), offer.bid());
    return offer.cash().covers(needed) ? Money.ZERO : needed.minus(offer.cash());
  }

  /** The product bid if it fits, otherwise the cheapest of the client's industry that does. */
  private static Optional<Product> fittingProduct(Reopening opening, Bid bid) {
    var market = opening.judging().market();
    List<FeatureId> required = market.client(opening.tender().client()).requiredFeatures();
    Product own = market.product(bid.product());
    return own.fits(required)
        ? Optional.of(own)
        : market.industryOf(opening.tender().client()).products().stream()
            .filter(product -> product.fits(required))
            .min(Comparator.comparing(Product::unitCost));
  }
}
