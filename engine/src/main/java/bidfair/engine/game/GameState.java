package bidfair.engine.game;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Ledger;
import bidfair.engine.books.Reference;
import bidfair.engine.market.Client;
import bidfair.engine.market.Market;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.OrderId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a game stands. Only {@link Transition} changes it, one event at a time. Not thread-safe: it
 * belongs to the one writer of its room.
 */
public final class GameState {
  private final Rules rules;
  private final Market market;
  private final List<Firm> firms;
  private final List<Ledger> ledgers;
  private final Relations relations;
  private final BidBox bids = new BidBox();
  private final Orders orders = new Orders();
  private final Campaigns campaigns = new Campaigns();
  private final Warehouse warehouse;
  private final Map<OrderId, Receivable> receivables = new LinkedHashMap<>();
  private List<Client> clientsInMarket = List.of();
  private List<Standing> ranking = List.of();
  private int day;
  private boolean over;

  /** Day 0: every firm has its starting capital, its managers and recognition 0 (§4). */
  public GameState(Rules rules, Market market) {
    this.rules = rules;
    this.market = market;
    int count = market.firms();
    firms = new ArrayList<>();
    ledgers = Stream.generate(Ledger::new).limit(count).toList();
    relations = new Relations(count, market.clients(), rules.market().slotsPerClient());
    warehouse = new Warehouse(count);
    for (FirmId id : IntStream.rangeClosed(1, count).mapToObj(FirmId::new).toList()) {
      firms.add(new Firm(id, rules.firms().startingManagers(), 0, 0, 0));
      ledger(id)
          .post(0, Entry.STARTING_CAPITAL, rules.firms().startingCash(), new Reference.ToFirm());
    }
  }

  public Rules rules() {
    return rules;
  }

  public Market market() {
    return market;
  }

  /** The current day, 0 before the first opening. */
  public int day() {
    return day;
  }

  /** The current month from 1, 0 on day 0. */
  public int month() {
    return rules.calendar().monthOf(day);
  }

  public int dayOfMonth() {
    return rules.calendar().dayOfMonth(day);
  }

  public boolean isOver() {
    return over;
  }

  /** Whether firms can act: neither on day 0 nor after the end (§2). */
  public boolean isRunning() {
    return day > 0 && !over;
  }

  /** The final ranking, empty until the game is over. */
  public List<Standing> ranking() {
    return ranking;
  }

  /** All firms in number order; a read-only live view. */
  public List<Firm> firms() {
    return Collections.unmodifiableList(firms);
  }

  public Firm firm(FirmId id) {
    return firms.get(id.number() - 1);
  }

  public Ledger ledger(FirmId id) {
    return ledgers.get(id.number() - 1);
  }

  public Relations relations() {
    return relations;
  }

  public Relation relation(FirmId firm, ClientId client) {
    return relations.of(firm, client);
  }

  public BidBox bids() {
    return bids;
  }

  public Orders orders() {
    return orders;
  }

  public Campaigns campaigns() {
    return campaigns;
  }

  public Warehouse warehouse() {
    return warehouse;
  }

  /** Unpaid invoices in order of acceptance; a copy. */
  public List<Receivable> receivables() {
    return List.copyOf(receivables.values());
  }

  /** The clients that have entered the market, in order of number; read-only. */
  public List<Client> clientsInMarket() {
    return clientsInMarket;
  }

  public boolean isInMarket(Client client) {
    return client.entryMonth() <= month();
  }

  /** Whether a tender has been published. */
  public boolean isPublished(Tender tender) {
    return tender.month() <= month();
  }

  /** Supplier slots of a client that nobody holds. */
  public int freeSlots(ClientId client) {
    return rules.market().slotsPerClient() - relations.suppliersOf(client);
  }

  /** How many more clients the firm's managers can look after. */
  public int freePlaces(FirmId firm) {
    return firm(firm).managers() * rules.firms().clientsPerManager() - relations.managedBy(firm);
  }

  void beginDay(int newDay) {
    int before = month();
    day = newDay;
    if (month() != before) {
      clientsInMarket = market.clients().stream().filter(this::isInMarket).toList();
      clientsInMarket.forEach(relations::enter);
    }
  }

  void end(List<Standing> finalRanking) {
    ranking = finalRanking;
    over = true;
  }

  void replace(Firm firm) {
    firms.set(firm.id().number() - 1, firm);
  }

  void addReceivable(Receivable receivable) {
    receivables.put(receivable.order(), receivable);
  }

  void removeReceivable(OrderId order) {
    receivables.remove(order);
  }
}
