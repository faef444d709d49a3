package bidfair.engine.scenario;

import bidfair.engine.units.FeatureId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import java.util.List;

/** A product of an industry, with some of the industry's features and a cost per unit (§3). */
public record Product(ProductId id, LocalText name, Money unitCost, List<FeatureId> features) {
  public Product {
    features = List.copyOf(features);
  }

  /** Whether this product has every required feature. */
  public boolean fits(List<FeatureId> required) {
    return features.containsAll(required);
  }
}
