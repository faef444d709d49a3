package bidfair.server.export;

import bidfair.engine.scenario.Scenario;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Branch;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.SeatFirms;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The record of a game that was played in a room, made from the room's journal. */
public final class RecordExport {
  private final int wanted;
  private final RecordWriter out;
  private final SeatFirms seats = new SeatFirms();
  private final Branch branch;
  private int gameNumber = 1;
  private boolean written;
  private @Nullable Scenario scenario;
  private @Nullable RoomGame game;

  private RecordExport(int wanted, Branch branch, OutputStream out) {
    this.wanted = wanted;
    this.branch = branch;
    this.out = new RecordWriter(out);
  }

  /**
   * Writes the record of a game as far as it is durable and counts; see {@link Branch}.
   *
   * @param gameNumber from 1; a reset of the room begins the next
   * @param until the number of the input after which the room is looked at: what was rolled back
   *     later counts; {@link Long#MAX_VALUE} for now
   * @param out buffered; not closed
   * @return false if this game has not begun: then nothing was written
   * @throws bidfair.server.journal.BrokenChainException if the journal was altered
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static boolean write(
      Journal journal, RoomKey room, int gameNumber, long until, OutputStream out) {
    Branch branch = Branch.of(journal, room, until);
    RecordExport export = new RecordExport(gameNumber, branch, out);
    branch.read(journal, room, 0, export::follow);
    export.endGame();
    return export.written;
  }

  private void follow(Decided decided) {
    if (game != null && branch.counts(decided.seq())) {
      game.note(decided, seats);
    }
    decided.events().forEach(this::follow);
  }

  private void follow(RoomEvent event) {
    seats.apply(event);
    switch (event) {
      case RoomEvent.RoomCreated created -> scenario = created.scenario();
      case RoomEvent.GameStarted started -> begin(started);
      case RoomEvent.GameReset reset -> {
        endGame();
        gameNumber = reset.gameNumber();
        scenario = reset.scenario();
      }
      default -> {}
    }
  }

  private void begin(RoomEvent.GameStarted started) {
    if (gameNumber == wanted && scenario != null) {
      game = new RoomGame(scenario, started, out);
    }
  }

  private void endGame() {
    if (game != null) {
      game.finish();
      game = null;
      written = true;
    }
  }
}
