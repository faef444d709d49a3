package bidfair.server.export;

import bidfair.server.export.text.Language;
import bidfair.server.export.workbook.TablesExport;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import java.io.OutputStream;
import java.time.InstantSource;

/**
 * Everything that can be taken home from a room, made from its journal as far as it is durable.
 * Nothing here asks the room, which plays on. Thread-safe; may take seconds.
 *
 * <p>Each method returns false if the game has not begun: then what was written is worth nothing.
 * Each throws {@link java.io.UncheckedIOException} if the stream fails, and {@link
 * bidfair.server.journal.BrokenChainException} if the journal was altered. Games are numbered from
 * 1; streams should be buffered, and are not closed.
 */
public final class Exports {
  private final Journal journal;
  private final InstantSource instants;

  public Exports(Journal journal, InstantSource instants) {
    this.journal = journal;
    this.instants = instants;
  }

  /** The record of a game, JSON Lines. */
  public boolean record(RoomKey room, int game, OutputStream out) {
    return RecordExport.write(journal, room, game, out);
  }

  /** The teacher's workbook. */
  public boolean workbook(RoomKey room, int game, Language language, OutputStream out) {
    return TablesExport.workbook(journal, room, game, language, instants.instant(), out);
  }

  /** The tables of the workbook as a zip of CSV files. */
  public boolean tables(RoomKey room, int game, Language language, OutputStream out) {
    return TablesExport.csv(journal, room, game, language, instants.instant(), out);
  }
}
