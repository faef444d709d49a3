package bidfair.engine.oracle;

import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Rules;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that is so in a game at one moment, as plain numbers in fen, days and centipoints. */
final class World {
  enum Stage {
    PROSPECT,
    FORMATION,
    STABLE,
    DECLINE
  }

  enum OrderState {
    UNSHIPPED,
    ON_THE_WAY,
    ACCEPTED,
    DEFAULTED,
    CANCELLED,
    FORFEITED
  }

  static final class Firm {
    int number;
    long cash;
    int managers;
    int bankruptDay;
    int closedOrders;
    int onTimeOrders;
    final Map<ProductId, Integer> stock = new TreeMap<>();
    final Map<Integer, Pair> pairs = new TreeMap<>();

    boolean inBusiness() {
      return bankruptDay == 0;
    }

    int stock(ProductId product) {
      return stock.getOrDefault(product, 0);
    }

    Pair pair(Client client) {
      return pairs.computeIfAbsent(client.id().number(), number -> new Pair());
    }
  }

  static final class Pair {
    Stage stage = Stage.PROSPECT;
    int recognition;
    int lastContactMonth;
    int barredUntilMonth;
    int campaignsThisMonth;
    boolean visitedThisMonth;

    boolean managed() {
      return stage != Stage.PROSPECT;
    }
  }

  record Bid(
      int submission,
      Firm firm,
      Tender tender,
      Product product,
      long price,
      ServiceLevel level,
      long bond) {}

  /** A seminar names a client and a product, an exhibition neither. */
  record Campaign(
      int number,
      Firm firm,
      String industry,
      @Nullable Client client,
      @Nullable Product product,
      int gain,
      int endDay) {}

  record Purchase(int number, Firm firm, Product product, int quantity, int arrivalDay) {}

  record Invoice(Firm firm, long amount, int dueDay) {}

  static final class Order {
    int number;
    Firm firm;
    Tender tender;
    Product product;
    long price;
    ServiceLevel level;
    long bond;
    int dueDay;
    int arrivalDay;
    int charges;
    OrderState state = OrderState.UNSHIPPED;

    Order(int number, Bid bid, long bond, int dueDay) {
      this.number = number;
      this.firm = bid.firm();
      this.tender = bid.tender();
      this.product = bid.product();
      this.price = bid.price();
      this.level = bid.level();
      this.bond = bond;
      this.dueDay = dueDay;
    }

    long value() {
      return price * tender.quantity();
    }

    long cost() {
      return product.unitCost().fen() * tender.quantity();
    }

    boolean open() {
      return state == OrderState.UNSHIPPED || state == OrderState.ON_THE_WAY;
    }
  }

  /** One line of an opening: void for a reason, or the points. */
  record Line(int firm, String voidReason, int r, int p, int s, int score) {}

  /** An opened tender: its lines in order of submission, and the winner, 0 if it failed. */
  record Opened(int tender, List<Line> lines, int winner) {}

  final Rules rules;
  final Market market;
  final List<Firm> firms = new ArrayList<>();
  final List<Bid> bids = new ArrayList<>();
  final List<Campaign> campaigns = new ArrayList<>();
  final List<Purchase> purchases = new ArrayList<>();
  final List<Order> orders = new ArrayList<>();
  final List<Invoice> invoices = new ArrayList<>();
  final List<Opened> opened = new ArrayList<>();
  int submissions;
  int campaignsStarted;
  int purchasesMade;
  int day;
  boolean over;

  World(Rules rules, Market market) {
    this.rules = rules;
    this.market = market;
    for (int number = 1; number <= market.firms(); number++) {
      Firm firm = new Firm();
      firm.number = number;
      firm.cash = rules.firms().startingCash().fen();
      firm.managers = rules.firms().startingManagers();
      firms.add(firm);
    }
  }

  int month() {
    int daysPerMonth = rules.calendar().daysPerMonth();
    return (day + daysPerMonth - 1) / daysPerMonth;
  }

  int dayInMonth() {
    return day - (month() - 1) * rules.calendar().daysPerMonth();
  }

  boolean inMarket(Client client) {
    return client.entryMonth() <= month();
  }

  int managedBy(Firm firm) {
    return (int) firm.pairs.values().stream().filter(Pair::managed).count();
  }

  int slotsTaken(Client client) {
    return (int) firms.stream().filter(firm -> firm.pair(client).managed()).count();
  }
}
