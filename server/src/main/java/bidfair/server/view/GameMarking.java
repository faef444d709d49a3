package bidfair.server.view;

import static bidfair.server.protocol.Table.BIDS;
import static bidfair.server.protocol.Table.CAMPAIGNS;
import static bidfair.server.protocol.Table.CASH_DAYS;
import static bidfair.server.protocol.Table.CLIENTS;
import static bidfair.server.protocol.Table.CLOCK;
import static bidfair.server.protocol.Table.FIRMS;
import static bidfair.server.protocol.Table.HEADLINES;
import static bidfair.server.protocol.Table.HISTORY;
import static bidfair.server.protocol.Table.LEDGER;
import static bidfair.server.protocol.Table.MINE;
import static bidfair.server.protocol.Table.MONITOR;
import static bidfair.server.protocol.Table.MONTHS;
import static bidfair.server.protocol.Table.ORDERS;
import static bidfair.server.protocol.Table.PURCHASES;
import static bidfair.server.protocol.Table.RELATIONS;
import static bidfair.server.protocol.Table.RESULTS;
import static bidfair.server.protocol.Table.ROOM;
import static bidfair.server.protocol.Table.STANDINGS;
import static bidfair.server.protocol.Table.STATEMENTS;
import static bidfair.server.protocol.Table.STOCK;
import static bidfair.server.protocol.Table.TENDERS;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.OrderId;

/** Which tables an event of the game may change. */
final class GameMarking {
  private GameMarking() {}

  /**
   * @param state as it is after the event, or later
   */
  static void mark(Event event, GameState state, Marks marks) {
    switch (event) {
      case Event.DayBegan _ -> {
        marks.mark(CLOCK, MONITOR);
        marks.markFirms(MINE, CASH_DAYS);
      }
      case Event.MonthOpened _ -> {
        marks.mark(CLIENTS, TENDERS, HEADLINES, MONITOR, MONTHS);
        marks.markFirmsMonth(RELATIONS);
        marks.markFirms(STATEMENTS);
      }
      case Event.MonthClosed _ -> marks.mark(HEADLINES);
      case Event.Booked(var firm, _, _, _) -> {
        marks.mark(firm, MINE, LEDGER, STATEMENTS, CASH_DAYS);
        marks.markRow(MONITOR, firm);
      }
      case Event.StageChanged(var firm, var client, _, _, _) -> {
        markRelation(marks, firm, client);
        marks.mark(firm, MINE);
        marks.markRow(CLIENTS, client);
      }
      case Event.RecognitionChanged(var firm, var client, _, _, _) ->
          markRelation(marks, firm, client);
      case Event.Contacted(var firm, var client, _) -> markRelation(marks, firm, client);
      case Event.ManagersChanged(var firm, _) -> {
        marks.mark(firm, MINE);
        marks.markRow(MONITOR, firm);
      }
      case Event.CampaignStarted(var campaign) -> marks.mark(campaign.firm(), CAMPAIGNS);
      case Event.CampaignReached(_, var firm, var client) -> markRelation(marks, firm, client);
      case Event.CampaignEnded _ -> marks.markFirms(CAMPAIGNS);
      case Event.ClientVisited(var firm, var client) -> markRelation(marks, firm, client);
      case Event.BidSubmitted(var bid) -> marks.mark(bid.firm(), BIDS, MINE);
      case Event.BidEnded(_, var firm) -> marks.mark(firm, BIDS, MINE);
      case Event.TenderOpened(var sheet) -> {
        marks.markRow(TENDERS, sheet.tender());
        marks.mark(HEADLINES);
        marks.markFirmsRow(RESULTS, sheet.tender());
        sheet.bids().forEach(judged -> marks.mark(judged.bid().firm(), BIDS, MINE));
      }
      case Event.OrderAwarded(var order) -> {
        marks.mark(order.firm(), ORDERS, MINE);
        marks.markRow(MONITOR, order.firm());
      }
      case Event.GoodsBought(var purchase) ->
          marks.mark(purchase.firm(), PURCHASES, STOCK, ORDERS, MINE);
      case Event.GoodsArrived _ -> marks.markFirms(PURCHASES, STOCK, ORDERS, MINE);
      case Event.GoodsLost _ -> marks.markFirms(PURCHASES, STOCK, ORDERS, MINE);
      case Event.GoodsReturned(var firm, _, _) -> marks.mark(firm, STOCK, ORDERS, MINE);
      case Event.OrderShipped(var order, _) -> markOrder(marks, state, order);
      case Event.OrderAccepted(var order, _, _, _) -> markOrder(marks, state, order);
      case Event.OrderCharged(var order) -> markOrder(marks, state, order);
      case Event.OrderEnded(var order, _) -> {
        markOrder(marks, state, order);
        marks.mark(HEADLINES);
      }
      case Event.Invoiced(var receivable) -> marks.mark(receivable.firm(), MINE);
      case Event.ReceivablePaid(var order) -> markOrder(marks, state, order);
      case Event.FirmBankrupt(var firm, _) -> {
        marks.mark(firm, MINE);
        marks.mark(FIRMS, HEADLINES);
        marks.markRow(MONITOR, firm);
      }
      case Event.GameEnded _ -> {
        marks.mark(ROOM, CLOCK, STANDINGS, HISTORY, HEADLINES, MONITOR);
        marks.markFirms(MINE);
      }
    }
  }

  private static void markRelation(Marks marks, FirmId firm, ClientId client) {
    marks.markRow(firm, RELATIONS, client);
    marks.markRow(MONITOR, firm);
  }

  private static void markOrder(Marks marks, GameState state, OrderId order) {
    FirmId firm = state.orders().get(order).firm();
    marks.mark(firm, ORDERS, STOCK, MINE);
    marks.markRow(MONITOR, firm);
  }
}
