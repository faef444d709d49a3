package bidfair.server.review;

import bidfair.engine.game.Event;
import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomWatcher;
import java.util.List;

/**
 * Lets the reviews read on whenever there is something to review, so that little is left to read
 * when the year is over. On the room's thread it only looks at what happened. Not when a month
 * closes: the next one opens then, and everybody acts.
 */
final class Follower implements RoomWatcher {
  private final Reviews reviews;
  private final RoomKey key;

  /** The number of an input that calls for it and is not durable yet, or 0. */
  private long due;

  Follower(Reviews reviews, RoomKey key) {
    this.reviews = reviews;
    this.key = key;
  }

  @Override
  public void began(RoomReading room) {}

  @Override
  public void changed(RoomReading room, List<Decided> batch) {
    for (Decided decided : batch) {
      if (decided.events().stream().anyMatch(Follower::calls)) {
        due = decided.seq();
      }
    }
  }

  @Override
  public void durable(RoomReading room, long seq) {
    if (due > 0 && seq >= due) {
      due = 0;
      reviews.readOn(key, room.state().latestGame());
    }
  }

  @Override
  public void beat(RoomReading room) {}

  @Override
  public void halted(RoomReading room) {}

  private static boolean calls(RoomEvent event) {
    return event instanceof RoomEvent.RolledBack
        || (event instanceof RoomEvent.Played(Event played)
            && (played instanceof Event.TenderOpened || played instanceof Event.GameEnded));
  }
}
