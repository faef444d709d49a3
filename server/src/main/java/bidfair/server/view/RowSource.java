package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.game.GameState;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.ClientOut.Change;
import bidfair.server.protocol.Row;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where the rows of one audience's table come from. */
interface RowSource {
  /** What has changed in the room since the table was held so. */
  Change changes(RoomReading room, HeldTable held);

  /** A table that is made anew and compared. */
  static RowSource ofRoom(Function<RoomReading, List<? extends Row>> rows) {
    return (room, held) -> held.changesTo(rows.apply(room));
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
