package bidfair.engine.market;

import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Product;
import bidfair.engine.units.FeatureId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a client may require: features that at least one product has together (rulebook §3). */
final class RequiredFeatures {
  private RequiredFeatures() {}

  /** Every such choice of {@code count} features of an industry, each in the industry's order. */
  static List<List<FeatureId>> choices(Industry industry, int count) {
    Set<List<FeatureId>> found = new LinkedHashSet<>();
    for (Product product : industry.products()) {
      List<FeatureId> inOrder =
          industry.features().stream()
              .map(feature -> feature.id())
              .filter(product.features()::contains)
              .toList();
      choose(inOrder, count, List.of(), found);
    }
    return List.copyOf(found);
  }

  private static void choose(
      List<FeatureId> rest, int count, List<FeatureId> chosen, Set<List<FeatureId>> found) {
    if (count == 0) {
      found.add(chosen);
      return;
    }
    for (int i = 0; i <= rest.size() - count; i++) {
      List<FeatureId> longer = new ArrayList<>(chosen);
      longer.add(rest.get(i));
      choose(rest.subList(i + 1, rest.size()), count - 1, List.copyOf(longer), found);
    }
  }
}
