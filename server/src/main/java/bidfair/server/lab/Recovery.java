package bidfair.server.lab;

import bidfair.server.journal.ChainRepair;
import java.time.Instant;
import java.util.List;

/** Lets a damaged room go on from its last good entry; nothing of it is deleted. */
public final class Recovery {
  private Recovery() {}

  /**
   * Sets aside what does not fit, and writes in its place what was lost; a game in play is paused.
   * Returns when that is on disk; the room can then be opened as any other.
   *
   * @return how many entries were set aside, which is fewer than were lost if some are gone
   * @throws IllegalArgumentException if no entry is good
   */
  public static int goOn(DamagedRoom room, ChainRepair repair, Instant now) {
    Damage damage = room.damage();
    RoomState state =
        room.lastGood()
            .orElseThrow(() -> new IllegalArgumentException("no entry of the room is good"));
    Instant lastGoodAt = room.lastGoodAt().orElse(now);
    RoomInput.Mend mend = new RoomInput.Mend(damage.firstBad(), damage.lastKnown(), lastGoodAt);
    RoomTurn turn = new RoomTurn(state, new Presence(), now);
    Verdict verdict = TimeDesk.pass(turn, mend);
    Decided decided =
        new Decided(
            damage.firstBad(),
            now,
            new Actor.Clock(),
            "",
            mend,
            verdict,
            List.copyOf(turn.events()));
    return repair.goOn(room.row().key(), damage.goodTo(), Entries.of(decided));
  }
}
