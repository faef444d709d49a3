package bidfair.engine.review.client;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.game.Order;
import bidfair.engine.review.history.Spectator;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.Points;
import java.util.Optional;

/** Watches bids and orders. Not thread-safe. */
final class TradeWatch implements Spectator {
  private final Portfolios portfolios;
  private final int lostBidsInARow;

  TradeWatch(Portfolios portfolios, int lostBidsInARow) {
    this.portfolios = portfolios;
    this.lostBidsInARow = lostBidsInARow;
  }

  @Override
  public void after(GameState state, Event event) {
    switch (event) {
      case Event.TenderOpened(var sheet) -> open(state, sheet);
      case Event.OrderAwarded(var order) -> win(state, order);
      case Event.OrderShipped(var order, _) -> mark(state, order, MarkKind.ORDER_SHIPPED);
      case Event.OrderAccepted acceptance -> accept(state, acceptance);
      case Event.OrderCharged(var order) -> charge(state, order);
      case Event.OrderEnded(var order, var status) -> mark(state, order, MarkKind.of(status));
      default -> {}
    }
  }

  /** The winner's bid is marked with its order, a moment later. */
  private void open(GameState state, OpeningSheet sheet) {
    ClientId client = state.market().tender(sheet.tender()).client();
    for (JudgedBid judged : sheet.bids()) {
      Dealings dealings = portfolios.of(judged.bid().firm(), client);
      MarkKind kind = kind(sheet, judged);
      if (kind != MarkKind.BID_WON) {
        dealings.mark(CurveMark.of(state.day(), kind, sheet.tender()));
      }
      switch (kind) {
        case BID_WON -> dealings.churn().won();
        case BID_LOST, BID_VOID -> dealings.churn().lostBid(state.day(), lostBidsInARow);
        default -> {}
      }
    }
  }

  private static MarkKind kind(OpeningSheet sheet, JudgedBid judged) {
    if (judged.voidReason().isPresent()) {
      return MarkKind.BID_VOID;
    }
    if (sheet.failed()) {
      return MarkKind.BID_IN_FAILED_TENDER;
    }
    return sheet.winner().equals(Optional.of(judged.bid().firm()))
        ? MarkKind.BID_WON
        : MarkKind.BID_LOST;
  }

  private void win(GameState state, Order order) {
    of(order)
        .mark(
            new CurveMark(
                state.day(),
                MarkKind.BID_WON,
                Optional.of(order.tender()),
                Optional.of(order.id())));
  }

  private void accept(GameState state, Event.OrderAccepted acceptance) {
    Order order = state.orders().get(acceptance.order());
    Dealings dealings = of(order);
    boolean late = acceptance.daysLate() > 0;
    mark(state, order.id(), late ? MarkKind.ORDER_LATE : MarkKind.ORDER_ON_TIME);
    dealings.rate(
        new ServiceRating(
            order.id(),
            state.day(),
            acceptance.perceived(),
            state.market().industryOf(order.client()).expectedService(),
            acceptance.satisfaction()));
    if (late && order.lateCharges() == 0) {
      dealings.churn().note(state.day(), ChurnSign.DELIVERED_LATE);
    }
    if (acceptance.satisfaction() < Points.MAX) {
      dealings.churn().note(state.day(), ChurnSign.DISSATISFIED);
    }
  }

  /** The first day on which goods are overdue warns; the following ones tell nothing new. */
  private void charge(GameState state, OrderId id) {
    Order order = state.orders().get(id);
    if (order.lateCharges() == 1) {
      of(order).churn().note(state.day(), ChurnSign.DELIVERED_LATE);
    }
  }

  private void mark(GameState state, OrderId id, MarkKind kind) {
    of(state.orders().get(id)).mark(CurveMark.of(state.day(), kind, id));
  }

  private Dealings of(Order order) {
    return portfolios.of(order.firm(), order.client());
  }
}
