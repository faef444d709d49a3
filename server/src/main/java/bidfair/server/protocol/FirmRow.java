package bidfair.server.protocol;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Order;
import bidfair.engine.game.Stage;
import bidfair.engine.game.VoidReason;
import bidfair.engine.scenario.ExhibitionSize;
import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.IndustryId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;
import java.util.List;
import java.util.Optional;

/** Rows that only the people of one firm see. */
public sealed interface FirmRow extends Row {
  /**
   * Table {@code mine}, one row: the firm at a glance. In the lobby there is only the firm's name.
   *
   * @param needIfAllWon what winning every standing bid would take in cash: performance bonds,
   *     freight and service, and goods beyond those paid for and not needed for open orders
   * @param monthlyCost what the next month-end takes: overhead, salaries, upkeep
   * @param record share of on-time deliveries, centipoints
   */
  record Mine(
      String key,
      FirmId firm,
      String name,
      Money cash,
      Money bidBonds,
      Money performanceBonds,
      Money receivables,
      Money goodsAtCost,
      Money netWorth,
      Money needIfAllWon,
      Money monthlyCost,
      int managers,
      int managedClients,
      int freePlaces,
      int onTime,
      int closed,
      int record,
      boolean ready,
      int bankruptOn)
      implements FirmRow {}

  /**
   * Table {@code relations}, a row for each row of {@code clients}.
   *
   * @param afterDecay recognition after the month's decay, if nothing else happens
   * @param enrolFrom the first month in which a lost client can be enrolled again, 0 if at once
   * @param idleMonths months since the last contact, 0 for a client that is not managed
   * @param preview what each means would add to recognition now, before paying
   */
  record Relation(
      ClientId key,
      Stage stage,
      int recognition,
      int afterDecay,
      int lastContactMonth,
      int idleMonths,
      int campaignsThisMonth,
      boolean caredThisMonth,
      int enrolFrom,
      boolean canPromote,
      Preview preview)
      implements FirmRow {}

  /** Gains in centipoints if the campaign took effect now. */
  record Preview(
      int smallExhibition,
      int mediumExhibition,
      int largeExhibition,
      int fittingSeminar,
      int otherSeminar,
      int careVisit) {}

  /**
   * Table {@code bids}: the firm's standing bids. The number of the submission is not told, as it
   * counts the bids of all.
   */
  record StandingBid(
      TenderId key, ProductId product, Money unitPrice, ServiceLevel level, Money bond)
      implements FirmRow {}

  /**
   * Table {@code results}: opened tenders that this firm bid on or may see the sheet of.
   *
   * @param own the firm's own line, absent if it did not bid; without points if the sheet is not
   *     disclosed, as they would tell the lowest price
   * @param sheet empty if it is not disclosed to this firm
   */
  record Result(
      TenderId key,
      int month,
      int day,
      Optional<FirmId> winner,
      Optional<SheetLine> own,
      List<SheetLine> sheet)
      implements FirmRow {}

  /**
   * A line of a score sheet, best first, void bids last.
   *
   * @param place from 1; 0 for a void bid, and for one that lost where the sheet is not disclosed
   * @param recognition R, 0 for a void bid, as are P, S and the total
   * @param total 0 to 1 000 000, shown divided by 10 000
   */
  record SheetLine(
      FirmId firm,
      int place,
      ProductId product,
      Money unitPrice,
      ServiceLevel level,
      Optional<VoidReason> voidReason,
      int recognition,
      int price,
      int service,
      int total) {}

  /**
   * Table {@code orders}.
   *
   * @param transitDays days from shipping to acceptance
   * @param shipBy the last day on which shipping is on time
   * @param goodsCost cost of the goods
   * @param freight freight and service surcharge to be paid when shipping
   * @param lateChargePerDay what each late day costs
   * @param defaultOn the day on which it defaults unless shipped
   * @param satisfaction C after acceptance, 10 000 meaning as expected
   */
  record FirmOrder(
      OrderId key,
      TenderId tender,
      ClientId client,
      ProductId product,
      int quantity,
      Money unitPrice,
      Money value,
      ServiceLevel level,
      int awardedOn,
      int dueOn,
      int transitDays,
      int shipBy,
      Money bond,
      Money goodsCost,
      Money freight,
      Money lateChargePerDay,
      int lateCharges,
      int defaultOn,
      int inStock,
      int onOrder,
      Order.Status status,
      int arrivesOn,
      int closedOn,
      Optional<Integer> satisfaction)
      implements FirmRow {}

  /**
   * Table {@code stock}: products in stock or on the way to it.
   *
   * @param refund for giving back all that is in stock
   */
  record Stock(ProductId key, int quantity, int onTheWay, Money refund) implements FirmRow {}

  /**
   * Table {@code purchases}: on the way, by product and day of arrival ({@code product-day}).
   * Purchases have a number over all firms, which would tell what rivals buy.
   */
  record Incoming(String key, ProductId product, int quantity, int arrivesOn) implements FirmRow {}

  /**
   * Table {@code campaigns}: running; an exhibition has an industry and size, a seminar a client
   * and a product.
   *
   * @param key {@code exhibition-industry} or {@code seminar-client}, of which one at a time runs
   */
  record Running(
      String key,
      Optional<IndustryId> industry,
      Optional<ExhibitionSize> size,
      Optional<ClientId> client,
      Optional<ProductId> product,
      int endsOn)
      implements FirmRow {}

  /**
   * Table {@code ledger}.
   *
   * @param cash what the posting did to cash, zero for movements between other accounts
   * @param balance cash after it
   */
  record LedgerLine(
      Integer key,
      int day,
      Entry entry,
      Money amount,
      Money cash,
      Money balance,
      Reference reference)
      implements FirmRow {}

  /**
   * Table {@code statements}: a row for each month, the current one included. Lines stand in the
   * order of the statement; lines of zero are left out, totals never.
   *
   * <ul>
   *   <li>{@code profitAndLoss}: income and expenses by account, PROFIT;
   *   <li>{@code balanceSheet}: assets by account, TOTAL_ASSETS, CAPITAL, EARLIER_PROFIT, PROFIT;
   *   <li>{@code cashFlow}: OPENING_CASH, CAPITAL, operations by entry, TOTAL_OPERATING, bonds by
   *       entry, TOTAL_BONDS, CLOSING_CASH.
   * </ul>
   */
  record Statement(
      Integer key, List<Line> profitAndLoss, List<Line> balanceSheet, List<Line> cashFlow)
      implements FirmRow {}

  /** A line of a statement. */
  record Line(String name, Money amount, boolean total) {}

  /** Table {@code cashDays}: cash at the end of each day, for the chart; key is the day. */
  record CashDay(Integer key, Money cash, Money netWorth) implements FirmRow {}

  /** Table {@code people}: who is in the firm. */
  record Person(Integer key, String name, boolean online) implements FirmRow {}

  /**
   * Table {@code log}: what the firm's people did, the latest 200.
   *
   * @param what the action's type, for example {@code enrol}
   * @param subject the client, tender, order or industry concerned, as its key
   */
  record LogLine(
      Integer key,
      int day,
      String who,
      String what,
      String subject,
      boolean accepted,
      Optional<String> reason)
      implements FirmRow {}

  /** Table {@code notes}: from the teacher to this firm alone. */
  record Note(Integer key, String text, String at) implements FirmRow {}
}
