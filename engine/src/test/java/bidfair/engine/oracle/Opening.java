package bidfair.engine.oracle;

import bidfair.engine.market.Client;
import bidfair.engine.market.Tender;
import bidfair.engine.scenario.BidRules;
import bidfair.engine.scenario.ScoringRules;
import java.util.ArrayList;
import java.util.List;

/** Chapter 7: the opening of a month's tenders. */
final class Opening {
  private final World world;
  private final BidRules rules;

  Opening(World world) {
    this.world = world;
    this.rules = world.rules.bids();
  }

  void openThisMonth() {
    for (Tender tender : world.market.tenders()) {
      if (tender.month() == world.month()) {
        open(tender);
      }
    }
  }

  private void open(Tender tender) {
    List<World.Bid> bids =
        world.bids.stream().filter(bid -> bid.tender().id().equals(tender.id())).toList();
    world.bids.removeAll(bids);
    List<String> reasons = new ArrayList<>();
    long lowest = Long.MAX_VALUE;
    int valid = 0;
    for (World.Bid bid : bids) {
      bid.firm().cash += bid.bond();
      String reason = voidReason(bid);
      reasons.add(reason);
      if (reason.isEmpty()) {
        valid++;
        lowest = Math.min(lowest, bid.price());
        bid.firm().pair(clientOf(tender)).lastContactMonth = world.month();
      }
    }
    boolean failed = valid < rules.minimumValidBids() || valid == 0;
    List<World.Line> lines = new ArrayList<>();
    int best = -1;
    for (int i = 0; i < bids.size(); i++) {
      World.Bid bid = bids.get(i);
      if (!reasons.get(i).isEmpty()) {
        lines.add(new World.Line(bid.firm().number, reasons.get(i), 0, 0, 0, 0));
        continue;
      }
      lines.add(judged(bid, lowest));
      if (best < 0 || beats(lines.get(i), bid, lines.get(best), bids.get(best))) {
        best = i;
      }
    }
    if (!failed) {
      award(bids.get(best));
    }
    world.opened.add(
        new World.Opened(tender.id().number(), lines, failed ? 0 : bids.get(best).firm().number));
  }

  private String voidReason(World.Bid bid) {
    if (!bid.product().features().containsAll(clientOf(bid.tender()).requiredFeatures())) {
      return "PRODUCT_MISMATCH";
    }
    if (bid.price() > bid.tender().ceiling().fen()) {
      return "OVER_CEILING";
    }
    long cost = bid.product().unitCost().fen() * bid.tender().quantity();
    long needed = performanceBond(bid) + Numbers.share(cost, rules.fundingRate());
    return bid.firm().cash < needed ? "UNFUNDED" : "";
  }

  private long performanceBond(World.Bid bid) {
    return Numbers.share(bid.price() * bid.tender().quantity(), rules.performanceBondRate());
  }

  private World.Line judged(World.Bid bid, long lowest) {
    World.Firm firm = bid.firm();
    ScoringRules scoring = world.rules.scoring();
    int record =
        firm.closedOrders == 0
            ? scoring.recordWithoutOrders()
            : 10_000 * firm.onTimeOrders / firm.closedOrders;
    int r = firm.pair(clientOf(bid.tender())).recognition;
    int p = (int) (10_000 * lowest / bid.price());
    int s =
        (scoring.levelWeight() * scoring.level(bid.level()) + scoring.recordWeight() * record)
            / (scoring.levelWeight() + scoring.recordWeight());
    var weights = bid.tender().weights();
    int score = weights.recognition() * r + weights.price() * p + weights.service() * s;
    return new World.Line(firm.number, "", r, p, s, score);
  }

  /** Whether a later line beats the best so far: score, then recognition, then price. */
  private static boolean beats(World.Line line, World.Bid bid, World.Line best, World.Bid bestBid) {
    if (line.score() != best.score()) {
      return line.score() > best.score();
    }
    if (line.r() != best.r()) {
      return line.r() > best.r();
    }
    return bid.price() < bestBid.price();
  }

  private void award(World.Bid bid) {
    long bond = performanceBond(bid);
    bid.firm().cash -= bond;
    world.orders.add(
        new World.Order(
            world.orders.size() + 1, bid, bond, world.day + bid.tender().deliveryDays()));
  }

  private Client clientOf(Tender tender) {
    return world.market.client(tender.client());
  }
}
