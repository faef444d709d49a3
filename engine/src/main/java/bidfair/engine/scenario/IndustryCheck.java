package bidfair.engine.scenario;

import bidfair.engine.units.FeatureId;
import bidfair.engine.units.LocalText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which industries a market can be drawn from; one check serves all industries of a scenario. */
final class IndustryCheck {
  static final int MAX_FEATURES = 12;
  private static final int MAX_PRODUCTS = 20;
  private static final int MAX_CLIENT_NAMES = 1_000;

  /** Ten million yuan a unit and a billion an order: every product with a rate fits in 64 bits. */
  private static final long MAX_UNIT_COST_FEN = 1_000_000_000L;

  private static final long MAX_ORDER_COST_FEN = 100_000_000_000L;

  private final MarketRules market;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> clientNames = new LinkedHashSet<>();

  IndustryCheck(MarketRules market) {
    this.market = market;
  }

  void check(Industry industry, Findings findings) {
    unique("industry ", industry.id().key(), findings);
    findings.text("name", industry.name());
    findings.weights("weights", industry.weights());
    findings.range("transitDays", industry.transitDays(), 1, 60);
    findings.range("expectedService", industry.expectedService(), 1, 10_000);
    long min = industry.orderCostMin().fen();
    if (findings.range("orderCostMin", min, 1, MAX_ORDER_COST_FEN)) {
      findings.range("orderCostMax", industry.orderCostMax().fen(), min, MAX_ORDER_COST_FEN);
    }
    features(industry.features(), findings);
    products(industry, findings);
    names(industry.clientNames(), findings);
  }

  private void features(List<Feature> features, Findings findings) {
    findings.size("features", features.size(), 1, MAX_FEATURES);
    for (int i = 0; i < features.size(); i++) {
      Findings here = findings.in("features").in(i);
      unique("feature ", features.get(i).id().key(), here);
      here.text("name", features.get(i).name());
    }
  }

  private void products(Industry industry, Findings findings) {
    List<Product> products = industry.products();
    findings.size("products", products.size(), 1, MAX_PRODUCTS);
    Set<FeatureId> known =
        industry.features().stream()
            .map(Feature::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (int i = 0; i < products.size(); i++) {
      product(products.get(i), known, industry, findings.in("products").in(i));
    }
    int required = market.requiredFeatures();
    if (products.stream().noneMatch(product -> product.features().size() >= required)) {
      findings.error("products", "none has the %d features a client requires".formatted(required));
    }
  }

  private void product(
      Product product, Set<FeatureId> known, Industry industry, Findings findings) {
    unique("product ", product.id().key(), findings);
    findings.text("name", product.name());
    Set<FeatureId> seen = new LinkedHashSet<>();
    for (int i = 0; i < product.features().size(); i++) {
      FeatureId feature = product.features().get(i);
      if (!known.contains(feature)) {
        findings.in("features").error(i, "no such feature in this industry: " + feature.key());
      } else if (!seen.add(feature)) {
        findings.in("features").error(i, "named twice: " + feature.key());
      }
    }
    if (findings.range("unitCost", product.unitCost().fen(), 1, MAX_UNIT_COST_FEN)) {
      if (industry.quantities(product).isEmpty()) {
        findings.error("unitCost", "no quantity costs between orderCostMin and orderCostMax");
      } else if (industry.quantities(product).to() > Integer.MAX_VALUE) {
        findings.error("unitCost", "is too small for orderCostMax: quantities pass 2 147 483 647");
      }
      if (market.ceilings(product).isEmpty()) {
        findings.error("unitCost", "no whole fen lies between ceilingMin and ceilingMax of it");
      }
    }
  }

  private void names(List<LocalText> names, Findings findings) {
    findings.size("clientNames", names.size(), 1, MAX_CLIENT_NAMES);
    for (int i = 0; i < names.size(); i++) {
      LocalText name = names.get(i);
      findings.in("clientNames").text(i, name);
      boolean newInChinese = clientNames.add("zh " + name.zh());
      boolean newInEnglish = clientNames.add("en " + name.en());
      if (!newInChinese || !newInEnglish) {
        findings
            .in("clientNames")
            .error(i, "another client is called %s or %s".formatted(name.zh(), name.en()));
      }
    }
  }

  private void unique(String kind, String id, Findings findings) {
    findings.id("id", id);
    if (!ids.add(kind + id)) {
      findings.error("id", "there is another %s'%s'".formatted(kind, id));
    }
  }
}
