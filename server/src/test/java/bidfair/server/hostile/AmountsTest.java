package bidfair.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.Game;
import bidfair.engine.game.Action;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Input;
import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.market.MarketDraw;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import bidfair.server.scenarios.ShippedScenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amounts, quantities and numbers at and beyond every limit, on every day of a year. */
class AmountsTest {
  private static final List<Long> TOO_LOW = List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L);
  private static final List<Integer> NUMBERS =
      List.of(Integer.MIN_VALUE, -1, 0, 1_000_000, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
  private static final int DAYS_BETWEEN = 12;

  @Test
  void areRefusedWithAReasonAndChangeNothing() {
    Scenario scenario = ShippedScenarios.find("demo").orElseThrow();
    Market market = MarketDraw.draw(scenario, 1, 3);
    Game game = new Game(scenario.rules(), market);
    List<Action> actions = actions(market);
    int refused = 0;
    while (!game.state().isOver()) {
      if (game.state().day() % DAYS_BETWEEN == 1) {
        manage(game, market);
        String before = game.hash();
        for (Action action : actions) {
          Decision decision = game.submit(new Input.Act(new FirmId(1), action));
          assertThat(decision).as(action.toString()).isInstanceOf(Decision.Rejected.class);
          refused++;
        }
        for (int firm : NUMBERS) {
          game.submit(new Input.Act(new FirmId(firm), new Action.Hire()));
        }
        assertThat(game.hash()).isEqualTo(before);
      }
      bidEndlessly(game, market);
      assertThat(game.submit(new Input.Tick())).isInstanceOf(Decision.Accepted.class);
    }
    System.out.printf("hostile amounts: %d actions refused, nothing changed%n", refused);
    assertThat(refused).isGreaterThan(1_000);
  }

  /** So that it is the amount that is refused, as far as the firm may deal there at all. */
  private static void manage(Game game, Market market) {
    market
        .clients()
        .forEach(
            client -> game.submit(new Input.Act(new FirmId(1), new Action.Enrol(client.id()))));
  }

  /**
   * A bid above the ceiling is taken, and void when it is opened: no product of it may overflow.
   */
  private static void bidEndlessly(Game game, Market market) {
    for (Tender tender : market.tenders()) {
      ProductId product = fitting(market, tender);
      Money price = new Money(Long.MAX_VALUE - tender.id().number());
      game.submit(
          new Input.Act(
              new FirmId(1),
              new Action.SubmitBid(tender.id(), product, price, ServiceLevel.PREMIUM)));
    }
    assertThat(game.state().bids().sheets())
        .allSatisfy(sheet -> assertThat(sheet.winner()).isNotEqualTo(Optional.of(new FirmId(1))));
  }

  private static ProductId fitting(Market market, Tender tender) {
    Client client = market.client(tender.client());
    return market.industries().stream()
        .flatMap(industry -> industry.products().stream())
        .filter(
            product -> market.industryOf(product.id()).orElseThrow().id().equals(client.industry()))
        .filter(product -> product.fits(client.requiredFeatures()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static List<Action> actions(Market market) {
    List<Action> actions = new ArrayList<>();
    List<ProductId> products =
        market.industries().stream()
            .flatMap(industry -> industry.products().stream())
            .map(Product::id)
            .toList();
    for (ProductId product : products) {
      NUMBERS.forEach(number -> actions.add(new Action.BuyGoods(product, number)));
      NUMBERS.forEach(number -> actions.add(new Action.ReturnGoods(product, number)));
      for (Tender tender : market.tenders()) {
        TOO_LOW.forEach(amount ->
            actions.add(
                new Action.SubmitBid(tender.id(), product, new Money(amount), ServiceLevel.BASIC)));
      }
    }
    for (int number : NUMBERS) {
      actions.add(new Action.Enrol(new ClientId(number)));
      actions.add(new Action.Promote(new ClientId(number)));
      actions.add(new Action.Release(new ClientId(number)));
      actions.add(new Action.VisitClient(new ClientId(number)));
      actions.add(new Action.WithdrawBid(new TenderId(number)));
      actions.add(new Action.ShipOrder(new OrderId(number)));
      actions.add(new Action.StartSeminar(new ClientId(number), products.getFirst()));
    }
    return actions;
  }
}
