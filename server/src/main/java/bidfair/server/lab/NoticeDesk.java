package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Refusal;
import java.util.Optional;

/** What the teacher says to everybody or to one firm. */
final class NoticeDesk {
  private NoticeDesk() {}

  static Verdict announce(RoomTurn turn, String text, Optional<FirmId> firm) {
    String clean = Prose.clean(text, RoomLimits.ANNOUNCEMENT_CHARS).orElse("");
    if (clean.isEmpty()) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    if (firm.isPresent() && turn.state().firms().find(firm.get()).isEmpty()) {
      return Verdict.of(Refusal.UNKNOWN_FIRM);
    }
    turn.emit(new RoomEvent.Announced(clean, firm, turn.now()));
    return Verdict.ACCEPTED;
  }
}
