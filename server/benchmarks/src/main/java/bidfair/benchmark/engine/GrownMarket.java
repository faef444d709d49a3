package bidfair.benchmark.engine;

import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.LocalText;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;

/** The standard scenario's market for any number of firms; beyond its names clients get numbers. */
final class GrownMarket {
  private static final int NAMES = 200;
  private static final long SEED = 1;

  private GrownMarket() {}

  static Scenario scenario() {
    Scenario standard = ShippedScenarios.find("standard").orElseThrow();
    return standard.withIndustries(
        standard.industries().stream().map(GrownMarket::withNames).toList());
  }

  static Market draw(Scenario scenario, int firms) {
    return MarketDraw.draw(scenario, SEED, firms);
  }

  private static Industry withNames(Industry given) {
    List<LocalText> names = new ArrayList<>(given.clientNames());
    for (int i = names.size(); i < NAMES; i++) {
      names.add(new LocalText("客户 " + i, "Client " + i));
    }
    return new Industry(
        given.id(),
        given.name(),
        given.weights(),
        given.orderCostMin(),
        given.orderCostMax(),
        given.transitDays(),
        given.expectedService(),
        given.features(),
        given.products(),
        names);
  }
}
