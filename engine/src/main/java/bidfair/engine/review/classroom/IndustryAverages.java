package bidfair.engine.review.classroom;

import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.market.Client;
import bidfair.engine.scenario.Industry;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;

/** How well each industry knows each firm. */
final class IndustryAverages {
  private IndustryAverages() {}

  /** By firm, then industry, without those that are 0. */
  static List<IndustryRecognition> of(GameState state) {
    List<IndustryRecognition> averages = new ArrayList<>();
    for (Firm firm : state.firms()) {
      for (Industry industry : state.market().industries()) {
        int average = average(state, firm.id(), industry);
        if (average > 0) {
          averages.add(new IndustryRecognition(firm.id(), industry.id(), average));
        }
      }
    }
    return averages;
  }

  private static int average(GameState state, FirmId firm, Industry industry) {
    int sum = 0;
    int clients = 0;
    for (Client client : state.market().clients()) {
      if (client.industry().equals(industry.id()) && state.isInMarket(client)) {
        sum += state.relation(firm, client.id()).recognition();
        clients++;
      }
    }
    return clients == 0 ? 0 : sum / clients;
  }
}
