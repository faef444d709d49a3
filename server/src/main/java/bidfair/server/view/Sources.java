package bidfair.server.view;

import static bidfair.server.view.RowSource.ofGame;
import static bidfair.server.view.RowSource.ofRoom;
import static bidfair.server.view.RowSource.ofRows;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.TenderId;
import bidfair.server.protocol.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which class makes the rows of which table. */
final class Sources {
  private Sources() {}

  static Map<Table, RowSource> ofEveryone() {
    Map<Table, RowSource> sources = new EnumMap<>(Table.class);
    sources.put(Table.ROOM, ofRoom(RoomRows::room));
    sources.put(Table.CLOCK, ofRoom(RoomRows::clock));
    sources.put(Table.INDUSTRIES, ofRoom(MarketRows::industries));
    sources.put(Table.PRODUCTS, ofRoom(MarketRows::products));
    sources.put(
        Table.CLIENTS,
        ofRows(
            MarketRows::clients,
            (room, game, key) -> MarketRows.client(room, game, (ClientId) key)));
    sources.put(
        Table.TENDERS,
        ofRows(
            (_, game) -> MarketRows.tenders(game),
            (_, game, key) -> MarketRows.tender(game, (TenderId) key)));
    sources.put(Table.FIRMS, ofRoom(RoomRows::firms));
    sources.put(Table.STANDINGS, ofRoom(StandingRows::standings));
    sources.put(Table.HISTORY, ofRoom(StandingRows::history));
    sources.put(Table.HEADLINES, ofGame(Headlines::of));
    sources.put(Table.ANNOUNCEMENTS, ofRoom(RoomRows::announcements));
    sources.put(Table.DEBRIEF, ofRoom(DebriefRows::debrief));
    return sources;
  }

  /**
   * For one firm in one game, or before it.
   *
   * @param relations those of the same game
   */
  static Map<Table, RowSource> ofFirm(FirmId firm, RelationRows relations) {
    Map<Table, RowSource> sources = new EnumMap<>(Table.class);
    sources.put(Table.MINE, ofRoom(room -> MineRows.of(room, firm)));
    sources.put(Table.RELATIONS, new RelationTable(firm, relations));
    sources.put(Table.BIDS, ofGame(game -> BidRows.of(game, firm)));
    sources.put(
        Table.RESULTS,
        ofRows(
            (_, game) -> ResultRows.of(game, firm),
            (_, game, key) -> ResultRows.of(game, firm, (TenderId) key)));
    sources.put(Table.ORDERS, ofGame(game -> OrderRows.of(game, firm)));
    sources.put(Table.STOCK, ofGame(game -> GoodsRows.stock(game, firm)));
    sources.put(Table.PURCHASES, ofGame(game -> GoodsRows.purchases(game, firm)));
    sources.put(Table.CAMPAIGNS, ofGame(game -> CampaignRows.of(game, firm)));
    sources.put(Table.LEDGER, new LedgerRows(firm));
    sources.put(Table.STATEMENTS, new StatementRows(firm));
    sources.put(Table.CASH_DAYS, new CashDays(firm));
    sources.put(Table.PEOPLE, ofRoom(room -> PeopleRows.people(room, firm)));
    sources.put(Table.LOG, new LogRows(firm));
    sources.put(Table.NOTES, ofRoom(room -> PeopleRows.notes(room, firm)));
    return sources;
  }

  /**
   * @param addresses where students join, the likeliest first
   */
  static Map<Table, RowSource> ofTeacher(List<String> addresses) {
    Map<Table, RowSource> sources = new EnumMap<>(Table.class);
    sources.put(
        Table.MONITOR,
        (room, held, dirty) ->
            dirty.isAll()
                ? held.changesTo(MonitorRows.of(room))
                : held.changesAmong(dirty.keys(), key -> MonitorRows.of(room, (FirmId) key)));
    sources.put(Table.SEATS, ofRoom(SeatRows::seats));
    sources.put(Table.ACCESS, ofRoom(room -> SeatRows.access(room, addresses)));
    sources.put(Table.GRADING, ofRoom(DebriefRows::grading));
    sources.put(Table.MONTHS, ofRoom(MonitorRows::months));
    return sources;
  }
}
