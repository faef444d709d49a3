package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.books.Account;
import bidfair.engine.books.Posting;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Table {@code ledger} of one firm in one game. A ledger only grows, so only what is new is read;
 * every change that was asked for must be shown before the next is.
 */
final class LedgerRows implements RowSource {
  private final FirmId firm;
  private int read;
  private Money balance = Money.ZERO;

  LedgerRows(FirmId firm) {
    this.firm = firm;
  }

  @Override
  public Change changes(RoomReading room, HeldTable held, Dirty dirty) {
    List<Row> lines = new ArrayList<>();
    room.state().game().map(Game::state).map(game -> game.ledger(firm).postings()).stream()
        .flatMap(postings -> postings.subList(read, postings.size()).stream())
        .forEach(posting -> lines.add(line(posting)));
    read += lines.size();
    return new Change(lines, List.of());
  }

  private FirmRow.LedgerLine line(Posting posting) {
    Money cash = posting.effectOn(Account.CASH);
    balance = balance.plus(cash);
    return new FirmRow.LedgerLine(
        posting.number(),
        posting.day(),
        posting.entry(),
        posting.amount(),
        cash,
        balance,
        posting.reference());
  }
}
