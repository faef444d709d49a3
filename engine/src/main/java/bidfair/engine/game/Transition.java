package bidfair.engine.game;

import bidfair.engine.units.FirmId;

/**
 * Applies events to a state: the only way in which a state changes. It checks nothing, as an event
 * has already been decided.
 */
public final class Transition {
  private Transition() {}

  public static void apply(GameState state, Event event) {
    switch (event) {
      case Event.DayBegan(int day) -> state.beginDay(day);
      case Event.MonthOpened _ -> state.relations().openMonth();
      case Event.MonthClosed _ -> {}
      case Event.Booked(var firm, var entry, var amount, var reference) ->
          state.ledger(firm).post(state.day(), entry, amount, reference);
      case Event.StageChanged change -> changeStage(state, change);
      case Event.RecognitionChanged(var firm, var client, _, int to, _) ->
          state.relations().change(firm, client, relation -> relation.withRecognition(to));
      case Event.Contacted(var firm, var client, _) ->
          state.relations().change(firm, client, relation -> relation.withContact(state.month()));
      case Event.ManagersChanged(var firm, int managers) ->
          state.replace(state.firm(firm).withManagers(managers));
      case Event.CampaignStarted(var campaign) -> state.campaigns().start(campaign);
      case Event.CampaignReached(_, var firm, var client) ->
          state.relations().change(firm, client, Relation::withCampaign);
      case Event.CampaignEnded(var campaign) -> state.campaigns().end(campaign);
      case Event.ClientVisited(var firm, var client) ->
          state.relations().change(firm, client, Relation::withCare);
      case Event.BidSubmitted(var bid) -> state.bids().submit(bid);
      case Event.BidEnded(var tender, var firm) -> state.bids().end(tender, firm);
      case Event.TenderOpened(var sheet) -> state.bids().open(sheet);
      case Event.OrderAwarded(var order) -> state.orders().add(order);
      case Event.GoodsBought(var purchase) -> state.warehouse().buy(purchase);
      case Event.GoodsArrived(var purchase) -> state.warehouse().arrive(purchase);
      case Event.GoodsLost(var purchase) -> state.warehouse().lose(purchase);
      case Event.GoodsReturned(var firm, var product, int quantity) ->
          state.warehouse().add(firm, product, -quantity);
      case Event.OrderShipped shipment -> ship(state, shipment);
      case Event.OrderAccepted acceptance -> accept(state, acceptance);
      case Event.OrderCharged(var order) -> state.orders().change(order, Order::charged);
      case Event.OrderEnded ending -> end(state, ending);
      case Event.Invoiced(var receivable) -> state.addReceivable(receivable);
      case Event.ReceivablePaid(var order) -> state.removeReceivable(order);
      case Event.FirmBankrupt(var firm, int day) -> state.replace(state.firm(firm).bankruptOn(day));
      case Event.GameEnded(var ranking) -> state.end(ranking);
    }
  }

  private static void changeStage(GameState state, Event.StageChanged change) {
    state
        .relations()
        .change(
            change.firm(),
            change.client(),
            relation -> {
              Relation moved = relation.withStage(change.to());
              return change.cause() == StageCause.LOST ? moved.withLoss(state.month()) : moved;
            });
  }

  private static void ship(GameState state, Event.OrderShipped shipment) {
    Order order = state.orders().get(shipment.order());
    state.warehouse().add(order.firm(), order.product(), -order.quantity());
    state.orders().change(order.id(), unshipped -> unshipped.shipped(shipment.arrivesOn()));
  }

  private static void accept(GameState state, Event.OrderAccepted acceptance) {
    FirmId firm = state.orders().get(acceptance.order()).firm();
    state
        .orders()
        .change(acceptance.order(), order -> order.closed(Order.Status.ACCEPTED, state.day()));
    state.replace(state.firm(firm).withClosedOrder(acceptance.daysLate() == 0));
  }

  private static void end(GameState state, Event.OrderEnded ending) {
    FirmId firm = state.orders().get(ending.order()).firm();
    state.orders().change(ending.order(), order -> order.closed(ending.status(), state.day()));
    if (ending.status() == Order.Status.DEFAULTED) {
      state.replace(state.firm(firm).withClosedOrder(false));
    }
  }
}
