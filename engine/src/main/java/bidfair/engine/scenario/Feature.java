package bidfair.engine.scenario;

import bidfair.engine.units.FeatureId;
import bidfair.engine.units.LocalText;

/** Something a product may have and a client may require. */
public record Feature(FeatureId id, LocalText name) {}
