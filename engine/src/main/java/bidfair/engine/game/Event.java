package bidfair.engine.game;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.units.CampaignId;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.PurchaseId;
import bidfair.engine.units.TenderId;
import java.util.List;

/**
 * Everything that can happen. Applying a game's events in order gives its state without deciding
 * anew, so that a corrected rule never changes a game that was played.
 */
public sealed interface Event {
  record DayBegan(int day) implements Event {}

  /** Clients due enter, the month's tenders are published, monthly counters return to zero (§2). */
  record MonthOpened(int month) implements Event {}

  /** Costs are paid and clients have forgotten (§9). */
  record MonthClosed(int month) implements Event {}

  record Booked(FirmId firm, Entry entry, Money amount, Reference reference) implements Event {}

  record StageChanged(FirmId firm, ClientId client, Stage from, Stage to, StageCause cause)
      implements Event {}

  record RecognitionChanged(FirmId firm, ClientId client, int from, int to, RecognitionCause cause)
      implements Event {}

  record Contacted(FirmId firm, ClientId client, ContactKind contact) implements Event {}

  record ManagersChanged(FirmId firm, int managers) implements Event {}

  record CampaignStarted(Campaign campaign) implements Event {}

  /** A campaign reached a managed client, and so tires those after it this month (§5). */
  record CampaignReached(CampaignId campaign, FirmId firm, ClientId client) implements Event {}

  /** A campaign is over; after a bankruptcy without effect. */
  record CampaignEnded(CampaignId campaign) implements Event {}

  record ClientVisited(FirmId firm, ClientId client) implements Event {}

  /** Replaces the firm's earlier bid for the tender, if there is one. */
  record BidSubmitted(Bid bid) implements Event {}

  /** Withdrawn by the firm or ended by its bankruptcy. */
  record BidEnded(TenderId tender, FirmId firm) implements Event {}

  record TenderOpened(OpeningSheet sheet) implements Event {}

  record OrderAwarded(Order order) implements Event {}

  record GoodsBought(Purchase purchase) implements Event {}

  record GoodsArrived(PurchaseId purchase) implements Event {}

  /** A purchase on the way ended with the firm's bankruptcy. */
  record GoodsLost(PurchaseId purchase) implements Event {}

  record GoodsReturned(FirmId firm, ProductId product, int quantity) implements Event {}

  record OrderShipped(OrderId order, int arrivesOn) implements Event {}

  /**
   * @param perceived the service as the client saw it, centipoints
   * @param satisfaction C, 10 000 meaning as expected (§8)
   */
  record OrderAccepted(OrderId order, int daysLate, int perceived, int satisfaction)
      implements Event {}

  record OrderCharged(OrderId order) implements Event {}

  /** The order ended without acceptance: DEFAULTED, CANCELLED or FORFEITED. */
  record OrderEnded(OrderId order, Order.Status status) implements Event {}

  record Invoiced(Receivable receivable) implements Event {}

  record ReceivablePaid(OrderId order) implements Event {}

  record FirmBankrupt(FirmId firm, int day) implements Event {}

  record GameEnded(List<Standing> ranking) implements Event {
    public GameEnded {
      ranking = List.copyOf(ranking);
    }
  }
}
