package bidfair.server.export;

import bidfair.engine.units.FirmId;
import bidfair.server.export.game.GameShelf;
import bidfair.server.export.game.JournaledGame;
import bidfair.server.export.game.SeatUse;
import bidfair.server.export.report.LabReport;
import bidfair.server.export.report.Report;
import bidfair.server.export.report.pdf.PdfReport;
import bidfair.server.export.report.word.WordReport;
import bidfair.server.export.text.Language;
import bidfair.server.export.workbook.GradesExport;
import bidfair.server.export.workbook.TablesExport;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.protocol.Refusal;
import bidfair.server.protocol.ReviewApi.GradeLine;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that can be taken home from a room, made from its journal as far as it is durable.
 * Nothing here asks the room, which plays on. Thread-safe; may take seconds.
 *
 * <p>Each method answers why it could not, then what was written is worth nothing. Each throws
 * {@link java.io.UncheckedIOException} if the stream fails, and {@link
 * bidfair.server.journal.BrokenChainException} if the journal was altered. Games are numbered from
 * 1; streams should be buffered, and are not closed.
 */
public final class Exports {
  /** What a report is written as. */
  public enum Format {
    DOCX,
    PDF
  }

  private final Journal journal;
  private final GameShelf games;
  private final InstantSource instants;
  private final ZoneId zone;

  /**
   * @param zone of the classroom
   */
  public Exports(Journal journal, InstantSource instants, ZoneId zone) {
    this.journal = journal;
    this.instants = instants;
    this.zone = zone;
    games = new GameShelf(journal);
  }

  /**
   * The record of a game, JSON Lines.
   *
   * @param until the number of the input after which the room is looked at, absent for now
   */
  public Optional<Refusal> record(RoomKey room, int game, Optional<Long> until, OutputStream out) {
    return unlessWritten(
        RecordExport.write(journal, room, game, until.orElse(Long.MAX_VALUE), out));
  }

  /** The teacher's workbook. */
  public Optional<Refusal> workbook(RoomKey room, int game, Language language, OutputStream out) {
    return unlessWritten(
        TablesExport.workbook(journal, room, game, language, instants.instant(), out));
  }

  /** The tables of the workbook as a zip of CSV files. */
  public Optional<Refusal> tables(RoomKey room, int game, Language language, OutputStream out) {
    return unlessWritten(TablesExport.csv(journal, room, game, language, instants.instant(), out));
  }

  /**
   * The grade sheet.
   *
   * @param grader makes the lines of a game
   */
  public Optional<Refusal> grades(
      RoomKey room,
      int game,
      Language language,
      Function<JournaledGame, List<GradeLine>> grader,
      OutputStream out) {
    Optional<JournaledGame> found = games.game(room, game);
    if (found.isEmpty()) {
      return Optional.of(Refusal.GAME_NOT_STARTED);
    }
    List<GradeLine> lines;
    synchronized (this) {
      lines = grader.apply(found.get());
    }
    GradesExport.write(found.get(), lines, language, instants.instant(), out);
    return Optional.empty();
  }

  /**
   * The lab report of the person in a seat, about the firm in which that person was last. Only of a
   * game that is over: until then it would tell more of rivals than the rules disclose.
   */
  public Optional<Refusal> reportOfSeat(
      RoomKey room, int game, int seat, Language language, Format format, OutputStream out) {
    Optional<JournaledGame> found = games.game(room, game);
    if (found.isEmpty()) {
      return Optional.of(Refusal.GAME_NOT_STARTED);
    }
    if (!found.get().over()) {
      return Optional.of(Refusal.GAME_NOT_OVER);
    }
    Optional<SeatUse> author =
        found.get().seats().stream().filter(use -> use.seat() == seat).findFirst();
    if (author.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_SEAT);
    }
    return write(found.get(), author.get().firm(), List.of(author.get()), language, format, out);
  }

  /** The lab report about a firm, of all its people. */
  public Optional<Refusal> reportOfFirm(
      RoomKey room, int game, FirmId firm, Language language, Format format, OutputStream out) {
    Optional<JournaledGame> found = games.game(room, game);
    if (found.isEmpty()) {
      return Optional.of(Refusal.GAME_NOT_STARTED);
    }
    return write(found.get(), firm, found.get().people(firm), language, format, out);
  }

  private Optional<Refusal> write(
      JournaledGame game,
      FirmId firm,
      List<SeatUse> authors,
      Language language,
      Format format,
      OutputStream out) {
    if (!game.state().market().has(firm)) {
      return Optional.of(Refusal.UNKNOWN_FIRM);
    }
    Report report = put(game, firm, authors, language);
    switch (format) {
      case DOCX -> WordReport.write(report, out);
      case PDF -> PdfReport.write(report, out);
    }
    return Optional.empty();
  }

  /** Games are shared, and are read by one thread at a time. */
  private synchronized Report put(
      JournaledGame game, FirmId firm, List<SeatUse> authors, Language language) {
    return LabReport.of(game, firm, authors, language, zone);
  }

  private static Optional<Refusal> unlessWritten(boolean written) {
    return written ? Optional.empty() : Optional.of(Refusal.GAME_NOT_STARTED);
  }
}
