package bidfair.engine.robot;

import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.OrderRules;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.Money;
import bidfair.engine.units.Points;
import bidfair.engine.units.Rate;
import java.util.Optional;

/**
 * What a robot asks for its goods: a markup on what they cost delivered, in per cent, never above
 * the ceiling.
 *
 * @param unknown markup where the client does not know the firm, for tenders with comprehensive
 *     scoring
 * @param wellKnown markup at full recognition; between the two it grows with recognition
 * @param inPriceTender markup for price tenders
 * @param spread how far its feeling for a tender moves the markup, up or down
 * @param lesson by how much each tender of the client won raises the markup, each lost lowers it
 * @param level the service it promises
 */
record Pricing(
    int unknown, int wellKnown, int inPriceTender, int spread, int lesson, ServiceLevel level) {
  Money unitPrice(PlayerView view, Client client, Tender tender, Product product) {
    Money cost = delivered(view.rules().orders(), product);
    int percent =
        markup(tender, view.relation(client).recognition())
            + feeling(view, tender)
            + lesson(view, client);
    Money price = cost.plus(cost.at(new Rate(100 * percent)));
    return price.compareTo(tender.ceiling()) < 0 ? price : tender.ceiling();
  }

  private int markup(Tender tender, int recognition) {
    return switch (tender.method()) {
      case PRICE -> inPriceTender;
      case COMPREHENSIVE -> unknown + (wellKnown - unknown) * recognition / Points.MAX;
    };
  }

  private int feeling(PlayerView view, Tender tender) {
    return Chance.below(2 * spread + 1, view.firm().id().number(), tender.id().number()) - spread;
  }

  /** What the tenders of this client that were won, less those that were lost, have taught. */
  private int lesson(PlayerView view, Client client) {
    if (lesson == 0) {
      return 0;
    }
    int balance = 0;
    for (int month = 1; month < view.month(); month++) {
      Optional<Disclosed> opening =
          view.tender(client.id(), month).flatMap(tender -> view.opening(tender.id()));
      if (opening.orElse(null) instanceof Disclosed.Sheet(var sheet) && !sheet.failed()) {
        balance += sheet.winner().equals(Optional.of(view.firm().id())) ? 1 : -1;
      }
    }
    return lesson * balance;
  }

  /** What a unit costs with freight and service. */
  private Money delivered(OrderRules rules, Product product) {
    Money cost = product.unitCost();
    return cost.plus(rules.freightPerUnit()).plus(cost.at(rules.surcharge(level)));
  }
}
