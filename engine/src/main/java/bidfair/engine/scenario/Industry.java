package bidfair.engine.scenario;

import bidfair.engine.units.IndustryId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.Span;
import java.util.List;

/**
 * An industry: what its clients value, what they can buy, and who they are (rulebook §3).
 *
 * @param weights the weights of its comprehensive tenders
 * @param orderCostMin least cost of a tender's quantity at the reference product's cost
 * @param orderCostMax greatest such cost
 * @param transitDays days from shipping to acceptance
 * @param expectedService the service level its clients expect, centipoints, at least 1
 * @param features its product features, five in the standard scenario
 * @param products its products, four in the standard scenario
 * @param clientNames names for its clients, used in order; at least as many as clients are drawn
 */
public record Industry(
    IndustryId id,
    LocalText name,
    Weights weights,
    Money orderCostMin,
    Money orderCostMax,
    int transitDays,
    int expectedService,
    List<Feature> features,
    List<Product> products,
    List<LocalText> clientNames) {
  public Industry {
    features = List.copyOf(features);
    products = List.copyOf(products);
    clientNames = List.copyOf(clientNames);
  }

  /** The quantities of a product whose cost lies within the order costs of this industry. */
  public Span quantities(Product product) {
    long unitCost = product.unitCost().fen();
    return new Span(
        Math.max(1, Math.ceilDiv(orderCostMin.fen(), unitCost)), orderCostMax.fen() / unitCost);
  }
}
