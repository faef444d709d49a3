package bidfair.engine.oracle;

import bidfair.engine.game.Action;
import bidfair.engine.game.Input;
import bidfair.engine.market.Market;
import bidfair.engine.scenario.Rules;
import bidfair.engine.units.FirmId;

/** The second opinion on the rulebook: takes inputs one by one and says whether it accepts each. */
public final class Oracle {
  final World world;
  private final Time time;
  private final Clients clients;
  private final Campaigning campaigning;
  private final Bids bids;
  private final Orders orders;
  private final TheEnd end;

  public Oracle(Rules rules, Market market) {
    world = new World(rules, market);
    clients = new Clients(world);
    campaigning = new Campaigning(world);
    bids = new Bids(world);
    orders = new Orders(world);
    end = new TheEnd(world, orders);
    time = new Time(world, campaigning, orders, end);
  }

  /** Whether the input is accepted; if not, nothing has changed. */
  public boolean accepts(Input input) {
    if (world.over) {
      return false;
    }
    return switch (input) {
      case Input.Tick _ -> time.tick();
      case Input.EndGame _ -> world.day > 0 && end.settle();
      case Input.Act(FirmId firm, Action action) -> mayAct(firm) && act(firm, action);
    };
  }

  private boolean mayAct(FirmId id) {
    return world.day > 0
        && id.number() >= 1
        && id.number() <= world.firms.size()
        && world.firms.get(id.number() - 1).inBusiness();
  }

  private boolean act(FirmId id, Action action) {
    World.Firm firm = world.firms.get(id.number() - 1);
    return switch (action) {
      case Action.Enrol a -> clients.enrol(firm, a);
      case Action.Promote a -> clients.promote(firm, a);
      case Action.Release a -> clients.release(firm, a);
      case Action.Hire _ -> clients.hire(firm);
      case Action.Dismiss _ -> clients.dismiss(firm);
      case Action.StartExhibition a -> campaigning.exhibition(firm, a);
      case Action.StartSeminar a -> campaigning.seminar(firm, a);
      case Action.VisitClient a -> campaigning.visit(firm, a);
      case Action.SubmitBid a -> bids.submit(firm, a);
      case Action.WithdrawBid a -> bids.withdraw(firm, a);
      case Action.BuyGoods a -> orders.purchase(firm, a);
      case Action.ReturnGoods a -> orders.giveBack(firm, a);
      case Action.ShipOrder a -> orders.ship(firm, a);
    };
  }
}
