package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.game.GameState;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where the rows of one audience's table come from. */
interface RowSource {
  /**
   * What has changed in the room since the table was held so.
   *
   * @param dirty the rows that may have; a source may look at others too
   */
  Change changes(RoomReading room, HeldTable held, Dirty dirty);

  /** A table that is made anew and compared. */
  static RowSource ofRoom(Function<RoomReading, List<? extends Row>> rows) {
    return (room, held, _) -> held.changesTo(rows.apply(room));
  }

  /**
   * A table of the game whose rows can be made one by one, empty in the lobby.
   *
   * @param rows all of them
   * @param row the one with a key, absent if it is not to be seen
   */
  static RowSource ofRows(BiFunction<RoomReading, GameState, List<? extends Row>> rows, RowOf row) {
    RowSource whole = ofPlay(rows);
    return (room, held, dirty) -> {
      Optional<GameState> game = room.state().game().map(Game::state);
      return dirty.isAll() || game.isEmpty()
          ? whole.changes(room, held, dirty)
          : held.changesAmong(dirty.keys(), key -> row.of(room, game.get(), key));
    };
  }

  /** Makes a row of a game by its key. */
  interface RowOf {
    Optional<? extends Row> of(RoomReading room, GameState game, Object key);
  }

  /** A table of the game, empty in the lobby. */
  static RowSource ofGame(Function<GameState, List<? extends Row>> rows) {
    return ofPlay((_, game) -> rows.apply(game));
  }

  /** A table of the game that also depends on the room, empty in the lobby. */
  static RowSource ofPlay(BiFunction<RoomReading, GameState, List<? extends Row>> rows) {
    return ofRoom(room ->
        room.state()
            .game()
            .map(Game::state)
            .<List<? extends Row>>map(game -> rows.apply(room, game))
            .orElse(List.of()));
  }
}
