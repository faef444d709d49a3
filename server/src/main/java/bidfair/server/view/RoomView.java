package bidfair.server.view;

import bidfair.server.lab.Decided;
import bidfair.server.lab.PauseReason;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomWatcher;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a room: turns what happens into changed rows, one frame per audience and beat, and brings
 * every viewer to the present. Belongs to its room's thread, on which every method is to be called.
 *
 * <p>Nothing is shown before it is durable: what a beat finds is staged, and nothing more is looked
 * for until the staged frames are released. Audiences are looked at one after the other, so that
 * the room can decide inputs in between: a frame is of the moment in which it was staged.
 */
public final class RoomView implements RoomWatcher {
  private final Feeds feeds;
  private final Viewers viewers;
  private final Deque<Feed> unlooked = new ArrayDeque<>();
  private final List<Feed.Staged> staged = new ArrayList<>();
  private boolean looking;
  private long stagedSeq;
  private long reseatSeq = Long.MAX_VALUE;
  private long presenceSeen;
  private Optional<PublicRow.Clock> clock = Optional.empty();

  /**
   * @param addresses where students join, the likeliest first
   */
  RoomView(List<String> addresses, ViewSettings settings) {
    feeds = new Feeds(addresses, settings);
    viewers = new Viewers(feeds, settings);
  }

  /**
   * Shows the room to a viewer, from the next beat on.
   *
   * @param versions what the viewer holds of each audience, by its name on the wire
   */
  public void join(Viewer viewer, Map<String, Long> versions) {
    viewers.join(viewer, versions);
  }

  /** A viewer's socket can be written to again. */
  public void writable(Viewer viewer) {
    viewers.show(viewer);
  }

  /** Forgets a viewer whose connection is gone. */
  public void leave(Viewer viewer) {
    viewers.leave(viewer);
  }

  @Override
  public void began(RoomReading room) {}

  @Override
  public void changed(RoomReading room, List<Decided> batch) {
    if (RoomMarking.upsets(batch)) {
      unlooked.clear();
      feeds.beginAnew();
    } else {
      batch.forEach(decided -> RoomMarking.mark(decided, room.state(), feeds));
    }
    if (RoomMarking.reseats(batch)) {
      reseatSeq = room.decidedSeq();
    }
  }

  @Override
  public void durable(RoomReading room, long seq) {
    if (!staged.isEmpty() && unlooked.isEmpty() && seq >= stagedSeq) {
      release();
      show();
    }
  }

  @Override
  public void beat(RoomReading room) {
    clock = RoomRows.clock(room).stream().findFirst();
    if (staged.isEmpty()) {
      seat(room);
      markPresence(room);
      unlooked.addAll(feeds.takeMarked());
      looking = true;
    }
  }

  @Override
  public boolean goOn(RoomReading room) {
    Feed feed = unlooked.poll();
    if (feed != null) {
      feed.next(room).ifPresent(staged::add);
    }
    if (looking && unlooked.isEmpty()) {
      looking = false;
      stagedSeq = room.decidedSeq();
      if (room.durableSeq() >= stagedSeq) {
        release();
      }
      // Before the staged frames nobody is shown anything: whether they wait for the disk at a beat
      // hangs on what others do.
      if (staged.isEmpty()) {
        show();
      }
    }
    return looking;
  }

  /**
   * What was staged never happened; time stands still, and the rest is looked at anew, by firms
   * with fresh eyes: tables that are read on from where they were have read what is lost.
   */
  @Override
  public void halted(RoomReading room) {
    feeds.beginAnew();
    reseatSeq = 0;
    unlooked.clear();
    staged.clear();
    staged.addAll(feeds.everyone().stopClock(PauseReason.STORAGE.name()));
    release();
    viewers.show();
  }

  @Override
  public void goesOn(RoomReading room) {
    feeds.mark(Table.CLOCK);
  }

  private void show() {
    viewers.show();
    clock.ifPresent(viewers::tellTime);
  }

  private void release() {
    for (Feed.Staged each : staged) {
      each.feed().release(each);
      viewers.moved(each.feed());
    }
    staged.clear();
  }

  private void seat(RoomReading room) {
    viewers.seatWaiting(room);
    if (room.durableSeq() >= reseatSeq) {
      reseatSeq = Long.MAX_VALUE;
      viewers.seatAnew(room);
    }
  }

  private void markPresence(RoomReading room) {
    if (room.presence().changes() != presenceSeen) {
      presenceSeen = room.presence().changes();
      RoomMarking.markPresence(feeds);
    }
  }
}
