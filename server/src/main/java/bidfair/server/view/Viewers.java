package bidfair.server.view;

import bidfair.server.lab.RoomReading;
import bidfair.server.lab.Seat;
import bidfair.server.protocol.Audience;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The viewers of a room. Belongs to its room's thread. */
final class Viewers {
  private final Feeds feeds;
  private final ViewSettings settings;
  private final Map<Viewer, Watch> seated = new LinkedHashMap<>();
  private final Map<Viewer, Watch> waiting = new LinkedHashMap<>();
  private final Set<Watch> newcomers = new LinkedHashSet<>();

  /** Those who may not have been shown everything; at most beats, a few of a thousand. */
  private List<Watch> due = new ArrayList<>();

  Viewers(Feeds feeds, ViewSettings settings) {
    this.feeds = feeds;
    this.settings = settings;
  }

  void join(Viewer viewer, Map<String, Long> versions) {
    waiting.put(viewer, new Watch(viewer, Map.copyOf(versions)));
  }

  void leave(Viewer viewer) {
    waiting.remove(viewer);
    Watch watch = seated.remove(viewer);
    if (watch != null) {
      watch.end(settings.counters());
      newcomers.remove(watch);
      if (watch.isDue()) {
        due.remove(watch);
      }
    }
  }

  /** Newcomers may see their feeds from now on. */
  void seatWaiting(RoomReading room) {
    List<Watch> seating = List.copyOf(waiting.values());
    waiting.clear();
    for (Watch watch : seating) {
      seated.put(watch.viewer(), watch);
      newcomers.add(watch);
      watch.subscribe(Audience.EVERYONE, feeds.everyone());
      seat(room, watch);
    }
  }

  /** Tells newcomers who have been shown everything what remains of time now. */
  void tellTime(PublicRow.Clock now) {
    List<Watch> ready = newcomers.stream().filter(Watch::isCurrent).toList();
    if (!ready.isEmpty() && feeds.everyone().hasBegun()) {
      Optional<EncodedFrame> told = feeds.everyone().tell(now);
      ready.forEach(newcomers::remove);
      for (Watch watch : ready) {
        if (told.isPresent() && watch.viewer().offer(told.get())) {
          watch.viewer().flush(false);
        }
      }
    }
  }

  /** Shows people the firm in which they are now. */
  void seatAnew(RoomReading room) {
    List.copyOf(seated.values()).forEach(watch -> seat(room, watch));
  }

  /** A feed has gone on. */
  void moved(Feed feed) {
    feed.watches().forEach(this::note);
  }

  /** Brings everybody to the present who can be. */
  void show() {
    List<Watch> now = due;
    due = new ArrayList<>();
    now.forEach(watch -> watch.setDue(false));
    now.forEach(this::offer);
    for (int i = 1; i <= now.size(); i++) {
      now.get(i - 1).viewer().flush(i < now.size());
    }
    now.forEach(this::endIfStale);
  }

  /** Brings one viewer to the present if it can be. */
  void show(Viewer viewer) {
    Watch watch = seated.get(viewer);
    if (watch != null) {
      offer(watch);
      viewer.flush(false);
      endIfStale(watch);
    }
  }

  private void offer(Watch watch) {
    watch.show(settings.nanos().getAsLong(), settings.counters());
    if (watch.isStalled()) {
      note(watch);
    }
  }

  /** After it was flushed: nothing is asked of a viewer that was closed. */
  private void endIfStale(Watch watch) {
    if (watch.isStalled()
        && watch.stalledNanos(settings.nanos().getAsLong()) > settings.stale().toNanos()) {
      settings.counters().countClosedStale();
      end(watch.viewer(), Refusal.STALE);
    }
  }

  private void note(Watch watch) {
    if (!watch.isDue()) {
      watch.setDue(true);
      due.add(watch);
    }
  }

  private void seat(RoomReading room, Watch watch) {
    note(watch);
    switch (watch.viewer().eyes()) {
      case Viewer.Eyes.OfScreen() -> {}
      case Viewer.Eyes.OfTeacher() -> watch.subscribe(Audience.TEACHER, feeds.teacher());
      case Viewer.Eyes.OfSeat(int number) -> {
        Optional<Seat> seat = room.state().seats().find(number);
        if (seat.isPresent()) {
          watch.subscribe(Audience.FIRM, feeds.of(seat.get().firm()));
        } else {
          end(watch.viewer(), Refusal.UNKNOWN_SEAT);
        }
      }
    }
  }

  private void end(Viewer viewer, Refusal reason) {
    leave(viewer);
    viewer.close(reason);
  }
}
