package bidfair.engine.rules;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Turn;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;

/** Moving money: chosen payments need the cash, owed ones are taken even so (rulebook §10). */
final class Payments {
  private Payments() {}

  /** Whether the firm has the amount in cash; an overdraft does not count (§10). */
  static boolean canChoose(GameState state, FirmId firm, Money amount) {
    return state.ledger(firm).cash().covers(amount);
  }

  /** Books a movement; an amount of zero moves nothing and is not booked. */
  static void book(Turn turn, FirmId firm, Entry entry, Money amount, Reference reference) {
    if (!amount.isZero()) {
      turn.emit(new Event.Booked(firm, entry, amount, reference));
    }
  }
}
