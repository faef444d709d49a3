package bidfair.server.export.workbook;

import bidfair.server.export.game.GameReader;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.LogLine;
import bidfair.server.export.table.GameTables;
import bidfair.server.export.table.Table;
import bidfair.server.export.text.Language;
import bidfair.server.export.text.Texts;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All tables of a game, made from the room's journal in one pass; the log while it is read. */
public final class TablesExport {
  private final Journal journal;
  private final RoomKey room;
  private final int number;
  private final Texts texts;
  private @Nullable JournaledGame game;

  private TablesExport(Journal journal, RoomKey room, int number, Texts texts) {
    this.journal = journal;
    this.room = room;
    this.number = number;
    this.texts = texts;
  }

  /**
   * Writes a workbook for Excel and its kin.
   *
   * @param number of the game, from 1
   * @param madeAt now
   * @param out buffered; not closed
   * @return false if this game has not begun: then what was written is worth nothing
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static boolean workbook(
      Journal journal,
      RoomKey room,
      int number,
      Language language,
      Instant madeAt,
      OutputStream out) {
    Texts texts = Texts.in(language);
    return new TablesExport(journal, room, number, texts)
        .write(new XlsxBook(out, texts, GameTables.keys()), madeAt);
  }

  /** Writes a zip of CSV files; otherwise as the workbook. */
  public static boolean csv(
      Journal journal,
      RoomKey room,
      int number,
      Language language,
      Instant madeAt,
      OutputStream out) {
    Texts texts = Texts.in(language);
    return new TablesExport(journal, room, number, texts).write(new CsvBook(out, texts), madeAt);
  }

  private boolean write(TableBook book, Instant madeAt) {
    TableSummary log = book.write(GameTables.log(texts, this::read));
    if (game == null) {
      return false;
    }
    List<TableSummary> summaries = new ArrayList<>();
    for (Table<?> table : GameTables.of(game, texts)) {
      summaries.add(book.write(table));
    }
    summaries.add(log);
    book.finish(new Facts(game, texts).with(madeAt, List.of()), summaries);
    return true;
  }

  private void read(Consumer<LogLine> lines) {
    game = GameReader.read(journal, room, number, lines).orElse(null);
  }
}
