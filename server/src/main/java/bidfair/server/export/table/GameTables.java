package bidfair.server.export.table;

import bidfair.server.export.game.GameNames;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.LogLine;
import bidfair.server.export.text.Texts;
import java.util.List;
import java.util.function.Consumer;

/** The list of tables that a teacher takes home, in the order in which they are shown. */
public final class GameTables {
  private static final List<String> KEYS =
      List.of("ranking", "seats", "bids", "openings", "orders", "ledger", "customers", "log");

  private GameTables() {}

  /** The keys of all tables. */
  public static List<String> keys() {
    return KEYS;
  }

  /** The log, which is written while the journal is read. */
  public static Table<?> log(Texts texts, Consumer<Consumer<LogLine>> lines) {
    return LogTable.of(texts, lines);
  }

  /** All but the log. */
  public static List<Table<?>> of(JournaledGame game, Texts texts) {
    GameNames names = new GameNames(game, texts);
    return List.of(
        RankingTable.of(game),
        SeatsTable.of(game),
        BidsTable.of(game, names),
        OpeningsTable.of(game, names),
        OrdersTable.of(game, names),
        LedgerTable.of(game, names),
        CustomersTable.of(game, names));
  }
}
