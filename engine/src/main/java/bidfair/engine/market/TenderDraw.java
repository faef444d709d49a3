package bidfair.engine.market;

import bidfair.engine.market.Tender.Method;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.MarketRules;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;
import java.util.ArrayList;
import java.util.List;

/** Draws what the clients call for in each month (rulebook §3). */
final class TenderDraw {
  private final Scenario scenario;
  private final MarketRules rules;
  private final long seed;

  TenderDraw(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.rules = scenario.rules().market();
    this.seed = seed;
  }

  /** The tenders of all months, numbered by month, then client. */
  List<Tender> draw(List<Client> clients) {
    List<Tender> tenders = new ArrayList<>();
    for (int month = 1; month <= scenario.rules().calendar().months(); month++) {
      for (Client client : clients) {
        Dice dice = Dice.of(seed, "tender", month, client.id().number());
        if (client.entryMonth() <= month && dice.happens(rules.tenderProbability())) {
          tenders.add(tender(new TenderId(tenders.size() + 1), client, month, dice));
        }
      }
    }
    return tenders;
  }

  private Tender tender(TenderId id, Client client, int month, Dice dice) {
    Industry industry = industryOf(client);
    List<Product> fitting =
        industry.products().stream().filter(p -> p.fits(client.requiredFeatures())).toList();
    Product reference = dice.oneOf(fitting);
    boolean comprehensive = dice.happens(rules.comprehensiveShare());
    return new Tender(
        id,
        client.id(),
        month,
        Math.toIntExact(dice.naturalWithin(industry.quantities(reference))),
        Money.ofFen(dice.naturalWithin(rules.ceilings(reference))),
        Math.toIntExact(dice.within(rules.deliveryDays())),
        comprehensive ? Method.COMPREHENSIVE : Method.PRICE,
        comprehensive ? industry.weights() : rules.priceTenderWeights());
  }

  private Industry industryOf(Client client) {
    return scenario.industries().stream()
        .filter(industry -> industry.id().equals(client.industry()))
        .findFirst()
        .orElseThrow();
  }
}
