package bidfair.engine.robot;

import bidfair.engine.books.Account;
import bidfair.engine.books.Posting;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.game.Purchase;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Stage;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.scenario.Industry;
import bidfair.engine.scenario.Product;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Optional;

/**
 * What the player of one firm can see, and nothing more: the market so far, the firm's own affairs,
 * and what openings and month-ends make public. No sealed bid of a rival shows in it, not even in
 * the gaps of a numbering.
 *
 * <p>It is a window, not a copy: it shows the moment at which it was made, and is to be dropped
 * before the game goes on. To be used by the game's writer only.
 */
public final class PlayerView {
  private final GameState state;
  private final FirmId self;
  private final List<Standing> standings;
  private final List<Client> managed;

  /**
   * @param standings the ranking as published at the last month-end, empty before the first
   */
  public PlayerView(GameState state, FirmId self, List<Standing> standings) {
    this.state = state;
    this.self = self;
    this.standings = List.copyOf(standings);
    this.managed = state.relations().managed(self);
  }

  public Rules rules() {
    return state.rules();
  }

  public int day() {
    return state.day();
  }

  public int month() {
    return state.month();
  }

  public int dayOfMonth() {
    return state.dayOfMonth();
  }

  /** The firm itself: its number, managers and record of deliveries. */
  public Firm firm() {
    return state.firm(self);
  }

  public Money cash() {
    return state.ledger(self).cash();
  }

  /** Bid bonds and performance bonds locked at this moment. */
  public Money bonds() {
    return state.ledger(self).bonds();
  }

  public Money balance(Account account) {
    return state.ledger(self).balance(account);
  }

  public List<Posting> postings() {
    return state.ledger(self).postings();
  }

  public Money netWorth() {
    return NetWorth.of(state, self);
  }

  public List<Standing> standings() {
    return standings;
  }

  public List<Industry> industries() {
    return state.market().industries();
  }

  public Product product(ProductId id) {
    return state.market().product(id);
  }

  /** The clients that have entered the market, in order of number. */
  public List<Client> clients() {
    return state.clientsInMarket();
  }

  /** The clients that the firm manages, in order of number. */
  public List<Client> managed() {
    return managed;
  }

  /** The clients in the market with a free supplier slot, in order of number. */
  public List<Client> vacant() {
    return state.relations().vacant();
  }

  public Industry industryOf(Client client) {
    return state.market().industryOf(client.id());
  }

  /** What stands between this firm and a client. */
  public Relation relation(Client client) {
    return state.relation(self, client.id());
  }

  /** Supplier slots of a client that nobody holds. */
  public int freeSlots(Client client) {
    return state.freeSlots(client.id());
  }

  /** How many more clients the firm's managers can look after. */
  public int freePlaces() {
    return state.freePlaces(self);
  }

  /** The tender that a client called in a month, published and perhaps opened since. */
  public Optional<Tender> tender(ClientId client, int month) {
    return state.market().tenderOf(client, month).filter(state::isPublished);
  }

  /** The tender of a client that takes bids at this moment, if there is one. */
  public Optional<Tender> openTender(ClientId client) {
    return tender(client, month()).filter(tender -> state.bids().sheet(tender.id()).isEmpty());
  }

  /** The firm's own standing bid for a tender. */
  public Optional<OwnBid> bid(TenderId tender) {
    return state.bids().standing(tender, self).map(OwnBid::of);
  }

  /** What an opening disclosed to this firm (rulebook §7). */
  public Optional<Disclosed> opening(TenderId tender) {
    return state
        .bids()
        .sheet(tender)
        .map(sheet -> Disclosed.of(sheet, self, rules().bids().disclosure()));
  }

  /** The firm's orders whose clients still wait, in order of number. */
  public List<Order> openOrders() {
    return state.orders().open(self);
  }

  public int stock(ProductId product) {
    return state.warehouse().stock(self, product);
  }

  /** How much of a product is bought and not yet in stock. */
  public int onTheWay(ProductId product) {
    return state.warehouse().onTheWay(self).stream()
        .filter(purchase -> purchase.product().equals(product))
        .mapToInt(Purchase::quantity)
        .sum();
  }

  public boolean isExhibiting(IndustryId industry) {
    return state.campaigns().isExhibiting(self, industry);
  }

  /** Whether one of the firm's own seminars is running for a client. */
  public boolean isHoldingSeminar(ClientId client) {
    return state.campaigns().isHoldingSeminar(self, client);
  }

  /** What the next month-end will take: overhead, salaries and upkeep (rulebook §9). */
  public Money monthlyCosts() {
    long stable =
        managed.stream().filter(client -> relation(client).stage() == Stage.STABLE).count();
    return rules()
        .monthEnd()
        .overhead()
        .plus(rules().firms().managerSalary().times(firm().managers()))
        .plus(rules().monthEnd().stableUpkeep().times(stable));
  }
}
