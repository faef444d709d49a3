package bidfair.engine.market;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FeatureId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.LocalText;
import java.util.List;

/**
 * A client company (rulebook §3).
 *
 * @param entryMonth the month at whose opening it enters the market
 */
public record Client(
    ClientId id,
    IndustryId industry,
    LocalText name,
    List<FeatureId> requiredFeatures,
    int entryMonth) {
  public Client {
    requiredFeatures = List.copyOf(requiredFeatures);
  }
}
