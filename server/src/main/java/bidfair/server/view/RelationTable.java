package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Stage;
import bidfair.engine.market.Client;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.Row;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Table {@code relations} of one firm in one game. Most relations are untouched all year, so that a
 * new month looks only at those that hang on it, and at clients that are new.
 */
final class RelationTable implements RowSource {
  private final FirmId firm;
  private final RelationRows rows;
  private final RowSource whole;

  RelationTable(FirmId firm, RelationRows rows) {
    this.firm = firm;
    this.rows = rows;
    whole = RowSource.ofPlay((room, game) -> rows.of(room, game, firm));
  }

  @Override
  public Change changes(RoomReading room, HeldTable held, Dirty dirty) {
    Optional<GameState> game = room.state().game().map(Game::state);
    if (game.isEmpty() || dirty.isAll()) {
      return whole.changes(room, held, dirty);
    }
    Set<Object> keys = new LinkedHashSet<>(dirty.keys());
    if (dirty.isMonth()) {
      held.rows().stream().filter(RelationTable::hangsOnMonth).map(Row::key).forEach(keys::add);
      ShownClients.of(room, game.get())
          .map(Client::id)
          .filter(client -> !held.keys().contains(client))
          .forEach(keys::add);
    }
    return held.changesAmong(keys, key -> rows.of(room, game.get(), firm, (ClientId) key));
  }

  /** Whether a row can change with the month alone. */
  private static boolean hangsOnMonth(Row row) {
    FirmRow.Relation relation = (FirmRow.Relation) row;
    return relation.stage() != Stage.PROSPECT
        || relation.campaignsThisMonth() > 0
        || relation.caredThisMonth()
        || relation.enrolFrom() > 0;
  }
}
