package bidfair.server.export.table;

import bidfair.server.export.game.ActionGroup;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.SeatUse;
import java.util.List;
import java.util.Optional;

/** Who was there, and how much each of them did. */
final class SeatsTable {
  private SeatsTable() {}

  static Table<?> of(JournaledGame game) {
    return Table.of("seats", game.seats(), columns(game));
  }

  private static List<Column<SeatUse>> columns(JournaledGame game) {
    return List.of(
        Column.whole("seat", SeatUse::seat),
        Column.text("studentNumber", SeatUse::studentNumber),
        Column.text("name", SeatUse::name),
        Column.whole("firmNumber", seat -> seat.firm().number()),
        Column.text("firm", seat -> game.firm(seat.firm()).name()),
        Column.time("takenAt", seat -> Optional.of(seat.takenAt())),
        Column.time("removedAt", SeatUse::removedAt),
        Column.whole("accepted", SeatUse::acceptedInAll),
        Column.whole("rejected", SeatUse::rejected),
        Column.whole("activeMonths", SeatUse::months),
        actions("clientActions", ActionGroup.CLIENTS),
        actions("campaignActions", ActionGroup.CAMPAIGNS),
        actions("bidActions", ActionGroup.BIDS),
        actions("goodsActions", ActionGroup.GOODS),
        actions("teamActions", ActionGroup.TEAM),
        Column.time("firstAt", SeatUse::firstAt),
        Column.time("lastAt", SeatUse::lastAt));
  }

  private static Column<SeatUse> actions(String key, ActionGroup group) {
    return Column.whole(key, seat -> seat.accepted(group));
  }
}
