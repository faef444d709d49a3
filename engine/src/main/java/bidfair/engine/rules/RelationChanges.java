package bidfair.engine.rules;

import bidfair.engine.game.ContactKind;
import bidfair.engine.game.Event;
import bidfair.engine.game.RecognitionCause;
import bidfair.engine.game.Stage;
import bidfair.engine.game.StageCause;
import bidfair.engine.game.Turn;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Points;

/** Changes to a (firm, client) pair that several chapters share. */
final class RelationChanges {
  private RelationChanges() {}

  static void contact(Turn turn, FirmId firm, ClientId client, ContactKind contact) {
    turn.emit(new Event.Contacted(firm, client, contact));
  }

  static void stage(Turn turn, FirmId firm, ClientId client, Stage to, StageCause cause) {
    Stage from = turn.state().relation(firm, client).stage();
    if (from != to) {
      turn.emit(new Event.StageChanged(firm, client, from, to, cause));
    }
  }

  /** Sets recognition, kept within 0 to 10 000 (§1). */
  static void recognition(
      Turn turn, FirmId firm, ClientId client, long to, RecognitionCause cause) {
    int from = turn.state().relation(firm, client).recognition();
    int kept = Points.clamp(to);
    if (from != kept) {
      turn.emit(new Event.RecognitionChanged(firm, client, from, kept, cause));
    }
  }

  /** Lets recognition grow by ⌊gain × (10 000 − recognition) / 10 000⌋ (§5). */
  static void grow(Turn turn, FirmId firm, ClientId client, int gain, RecognitionCause cause) {
    int from = turn.state().relation(firm, client).recognition();
    recognition(turn, firm, client, Points.grow(from, gain), cause);
  }
}
