package bidfair.engine.oracle;

import bidfair.engine.books.Account;
import bidfair.engine.books.Ledger;
import bidfair.engine.game.Bid;
import bidfair.engine.game.Campaign;
import bidfair.engine.game.Firm;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Purchase;
import bidfair.engine.game.Relation;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.rules.Ranking;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Finds where the engine and the oracle differ: balances, clients, bids, campaigns and goods. */
public final class Comparison {
  private final GameState state;
  private final World world;
  private final OrderComparison orders;
  private final List<String> differences = new ArrayList<>();

  /** Told only when there is something to tell: this runs after every input. */
  private Supplier<String> subject = () -> "";

  public Comparison(GameState state, Oracle oracle) {
    this.state = state;
    this.world = oracle.world;
    this.orders = new OrderComparison(state, world);
  }

  /** One line for each difference; empty if the two agree on everything at this moment. */
  public List<String> differences() {
    differences.clear();
    same("day", state.day(), world.day);
    same("over", state.isOver(), world.over);
    for (World.Firm firm : world.firms) {
      compare(state.firms().get(firm.number - 1), firm);
    }
    compareBids();
    compareCampaigns();
    comparePurchases();
    compareRanking();
    orders.compare(differences);
    return List.copyOf(differences);
  }

  private void compare(Firm firm, World.Firm other) {
    subject = () -> "firm %d ".formatted(other.number);
    Ledger ledger = state.ledger(firm.id());
    same("cash", ledger.cash().fen(), other.cash);
    same("bid bonds", ledger.balance(Account.BID_BONDS).fen(), TheEnd.bidBonds(world, other));
    same(
        "performance bonds",
        ledger.balance(Account.PERFORMANCE_BONDS).fen(),
        TheEnd.performanceBonds(world, other));
    same(
        "receivables", ledger.balance(Account.RECEIVABLES).fen(), TheEnd.receivables(world, other));
    same("net worth", NetWorth.of(state, firm.id()).fen(), TheEnd.netWorth(world, other));
    same("managers", firm.managers(), other.managers);
    same("bankrupt day", firm.bankruptOn(), other.bankruptDay);
    same("closed orders", firm.closed(), other.closedOrders);
    same("on-time orders", firm.onTime(), other.onTimeOrders);
    for (var industry : state.market().industries()) {
      for (var product : industry.products()) {
        same("stock", state.warehouse().stock(firm.id(), product.id()), other.stock(product.id()));
      }
    }
    for (Client client : state.market().clients()) {
      subject = () -> "firm %d client %d ".formatted(other.number, client.id().number());
      compare(state.relation(firm.id(), client.id()), other.pair(client));
    }
    subject = () -> "";
  }

  private void compare(Relation relation, World.Pair pair) {
    same("stage", relation.stage().name(), pair.stage.name());
    same("recognition", relation.recognition(), pair.recognition);
    same("last contact", relation.lastContactMonth(), pair.lastContactMonth);
    same("campaigns", relation.campaignsThisMonth(), pair.campaignsThisMonth);
    same("visited", relation.caredThisMonth(), pair.visitedThisMonth);
  }

  private void compareBids() {
    same("submissions", state.bids().submissions(), world.submissions);
    for (Tender tender : state.market().tenders()) {
      if (tender.month() == state.month()) {
        same(
            "bids",
            state.bids().standing(tender.id()),
            world.bids.stream()
                .filter(bid -> bid.tender().id().equals(tender.id()))
                .map(Comparison::asBid)
                .toList());
      }
    }
  }

  private static Bid asBid(World.Bid bid) {
    return new Bid(
        bid.submission(),
        bid.tender().id(),
        new FirmId(bid.firm().number),
        bid.product().id(),
        Money.ofFen(bid.price()),
        bid.level(),
        Money.ofFen(bid.bond()));
  }

  private void compareCampaigns() {
    same(
        "campaigns",
        state.campaigns().running().stream().map(Comparison::text).toList(),
        world.campaigns.stream()
            .map(c -> c.number() + " of " + c.firm().number + " ends " + c.endDay())
            .toList());
  }

  private static String text(Campaign campaign) {
    return campaign.id().number()
        + " of "
        + campaign.firm().number()
        + " ends "
        + campaign.endsOn();
  }

  private void comparePurchases() {
    same(
        "purchases",
        state.warehouse().onTheWay().stream().map(Comparison::text).toList(),
        world.purchases.stream()
            .map(p ->
                p.number() + " " + p.product().id() + " " + p.quantity() + " " + p.arrivalDay())
            .toList());
  }

  private static String text(Purchase purchase) {
    return purchase.id().number()
        + " "
        + purchase.product()
        + " "
        + purchase.quantity()
        + " "
        + purchase.arrivesOn();
  }

  private void compareRanking() {
    int[] ranks = TheEnd.ranks(world);
    for (Standing standing : state.isOver() ? state.ranking() : Ranking.of(state)) {
      World.Firm firm = world.firms.get(standing.firm().number() - 1);
      subject = () -> "ranking firm %d ".formatted(firm.number);
      same("rank", standing.rank(), ranks[firm.number - 1]);
      same("worth", standing.netWorth().fen(), TheEnd.netWorth(world, firm));
      same("fall", standing.bankruptOn(), firm.bankruptDay);
    }
    subject = () -> "";
  }

  private void same(String what, long engine, long oracle) {
    if (engine != oracle) {
      differences.add("%s%s: engine %d, oracle %d".formatted(subject.get(), what, engine, oracle));
    }
  }

  private void same(String what, Object engine, Object oracle) {
    if (!Objects.equals(engine, oracle)) {
      differences.add("%s%s: engine %s, oracle %s".formatted(subject.get(), what, engine, oracle));
    }
  }
}
