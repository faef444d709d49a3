package bidfair.engine.property;

import static bidfair.engine.property.RandomGame.pick;

import bidfair.engine.game.Action;
import bidfair.engine.game.Bid;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Input;
import bidfair.engine.game.Order;
import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Players without a plan: most of what they do makes some sense where they stand, so that games go
 * through every chapter of the rulebook; the rest is nonsense, to be rejected.
 */
public final class RandomInputs {
  private final Random random;
  private final GameState state;

  public RandomInputs(long seed, GameState state) {
    this.random = new Random(seed);
    this.state = state;
  }

  /** The next input: now and then a day passes, very seldom the teacher ends the game. */
  public Input next() {
    if (random.nextInt(10_000) == 0) {
      return new Input.EndGame();
    }
    if (random.nextInt(4) == 0) {
      return new Input.Tick();
    }
    FirmId firm = new FirmId(1 + random.nextInt(state.market().firms()));
    return switch (random.nextInt(20)) {
      case 0 -> new Input.Act(new FirmId(pick(random, 0, -1, 99, firm.number())), nonsense());
      case 1, 2, 3, 4, 5, 6, 7, 8 -> new Input.Act(firm, deliver(firm));
      case 9, 10, 11, 12 -> new Input.Act(firm, bid(firm));
      default -> new Input.Act(firm, care(firm));
    };
  }

  private Action deliver(FirmId firm) {
    List<Order> waiting =
        state.orders().open(firm).stream()
            .filter(order -> order.status() == Order.Status.UNSHIPPED)
            .toList();
    // Every fifth firm forgets its orders.
    if (waiting.isEmpty() || firm.number() % 5 == 0) {
      List<Order> open = state.orders().open(firm);
      return open.isEmpty() || random.nextInt(30) > 0
          ? bid(firm)
          : new Action.ShipOrder(any(open).id());
    }
    Order order = any(waiting);
    if (state.warehouse().stock(firm, order.product()) >= order.quantity()) {
      return random.nextInt(4) == 0 ? care(firm) : new Action.ShipOrder(order.id());
    }
    return state.warehouse().onTheWay(firm).isEmpty() || random.nextInt(10) == 0
        ? new Action.BuyGoods(order.product(), order.quantity() + random.nextInt(2))
        : care(firm);
  }

  private Action bid(FirmId firm) {
    List<Tender> tenders =
        state.market().tenders().stream()
            .filter(tender -> tender.month() == state.month())
            .filter(tender -> state.relation(firm, tender.client()).isManaged())
            .toList();
    if (tenders.isEmpty()) {
      return care(firm);
    }
    Tender tender = any(tenders);
    if (random.nextInt(12) == 0) {
      return new Action.WithdrawBid(tender.id());
    }
    List<Product> products = state.market().industryOf(tender.client()).products();
    List<Product> fitting =
        products.stream()
            .filter(
                product -> product.fits(state.market().client(tender.client()).requiredFeatures()))
            .toList();
    Product product = any(fitting.isEmpty() || random.nextInt(8) == 0 ? products : fitting);
    ServiceLevel level = any(List.of(ServiceLevel.values()));
    return rivalBid(tender)
        .map(rival ->
            new Action.SubmitBid(tender.id(), rival.product(), rival.unitPrice(), rival.level()))
        .orElseGet(() -> new Action.SubmitBid(tender.id(), product.id(), price(tender), level));
  }

  /** Now and then a bid that was made before, for ties. */
  private Optional<Bid> rivalBid(Tender tender) {
    List<Bid> rivals = state.bids().standing(tender.id());
    return rivals.isEmpty() || random.nextInt(3) > 0 ? Optional.empty() : Optional.of(any(rivals));
  }

  private Money price(Tender tender) {
    long ceiling = tender.ceiling().fen();
    return Money.ofFen(
        switch (random.nextInt(12)) {
          case 0 -> ceiling + 1;
          case 1 -> random.nextInt(100) - 1;
          case 2 -> Long.MAX_VALUE;
          case 3, 4, 5 -> ceiling;
          default -> ceiling - random.nextLong(ceiling / 3);
        });
  }

  private Action care(FirmId firm) {
    Client client = any(state.market().clients());
    ClientId id = client.id();
    if (!state.relation(firm, id).isManaged() && random.nextInt(3) > 0) {
      return random.nextInt(8) == 0 ? new Action.Hire() : new Action.Enrol(id);
    }
    return switch (random.nextInt(16)) {
      case 0, 1 -> new Action.Promote(id);
      case 2 -> new Action.Release(id);
      case 3, 4 -> new Action.VisitClient(id);
      case 5, 6, 7 ->
          new Action.StartSeminar(id, any(state.market().industryOf(id).products()).id());
      case 8 ->
          new Action.StartExhibition(client.industry(), any(List.of(ExhibitionSize.values())));
      case 9 -> new Action.Dismiss();
      case 10 -> giveBack(firm);
      case 11 -> new Action.BuyGoods(any(state.market().industryOf(id).products()).id(), 1);
      default -> bidOrEnrol(firm, id);
    };
  }

  private Action bidOrEnrol(FirmId firm, ClientId id) {
    boolean managed = state.relation(firm, id).isManaged();
    return managed && random.nextInt(20) > 0 ? new Action.VisitClient(id) : new Action.Enrol(id);
  }

  private Action giveBack(FirmId firm) {
    List<ProductId> stock = List.copyOf(state.warehouse().stockOf(firm).keySet());
    return stock.isEmpty()
        ? new Action.Dismiss()
        : new Action.ReturnGoods(any(stock), 1 + random.nextInt(3));
  }

  /** Mostly unknown, closed, foreign or empty; now and then right by chance. */
  private Action nonsense() {
    ClientId client = new ClientId(random.nextInt(10));
    TenderId tender = new TenderId(random.nextInt(state.market().tenders().size() + 2));
    ProductId product = new ProductId("industry" + random.nextInt(3) + "-" + random.nextInt(5));
    OrderId order = new OrderId(random.nextInt(state.orders().all().size() + 2));
    IndustryId industry = new IndustryId("industry" + random.nextInt(3));
    int quantity = pick(random, 0, -1, 1, 1_000_000, Integer.MAX_VALUE);
    Money price = Money.ofFen(pick(random, 0, -1, 1, 100_000));
    return switch (random.nextInt(10)) {
      case 0 -> new Action.Enrol(client);
      case 1 -> new Action.Promote(client);
      case 2 -> new Action.Release(client);
      case 3 -> new Action.StartExhibition(industry, ExhibitionSize.SMALL);
      case 4 -> new Action.StartSeminar(client, product);
      case 5 -> new Action.VisitClient(client);
      case 6 -> new Action.SubmitBid(tender, product, price, ServiceLevel.BASIC);
      case 7 -> new Action.BuyGoods(product, quantity);
      case 8 -> new Action.ReturnGoods(product, quantity);
      default -> new Action.ShipOrder(order);
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
