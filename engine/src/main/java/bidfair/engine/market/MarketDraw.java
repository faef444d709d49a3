package bidfair.engine.market;

import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import java.util.List;

/** Draws the market of a game (rulebook §3). After that, nothing in a game is random (§1). */
public final class MarketDraw {
  private MarketDraw() {}

  /**
   * The market of a scenario, a seed and a number of firms; the same three give the same market.
   *
   * <p>There are clientsPerTenFirms × firms / 10 clients, made a multiple of the number of
   * industries by rounding the clients of each industry to the nearest number, half up, at least 1.
   *
   * @param scenario one in which {@link ScenarioCheck} finds no error
   * @param firms from 1 to {@link ScenarioCheck#maxFirms}
   * @throws IllegalArgumentException if the scenario has not enough client names for the firms
   */
  public static Market draw(Scenario scenario, long seed, int firms) {
    int most = ScenarioCheck.maxFirms(scenario);
    if (firms < 1 || firms > most) {
      throw new IllegalArgumentException(
          "scenario %s has clients for 1 to %d firms, not %d"
              .formatted(scenario.id(), most, firms));
    }
    List<Client> clients = new ClientDraw(scenario, seed, firms).draw();
    List<Tender> tenders = new TenderDraw(scenario, seed).draw(clients);
    return new Market(firms, scenario.industries(), clients, tenders);
  }
}
