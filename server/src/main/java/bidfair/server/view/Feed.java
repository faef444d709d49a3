package bidfair.server.view;

import bidfair.server.json.Json;
import bidfair.server.lab.RoomReading;
import bidfair.server.protocol.Audience;
import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one audience is shown: its tables, and the sequence of frames that made them so. Belongs to
 * its room's thread.
 *
 * <p>A frame is made in two steps, as nothing may be shown before it is durable: {@link #next} says
 * what is to change, {@link #release} changes it.
 */
final class Feed {
  private final Audience audience;
  private final Map<Table, RowSource> sources;
  private final ViewCounters counters;
  private final Map<Table, HeldTable> held = new EnumMap<>(Table.class);
  private final Map<Table, Dirty> marked = new EnumMap<>(Table.class);
  private final Deque<EncodedFrame> kept = new ArrayDeque<>();
  private int keptBytes;
  private final List<Watch> watches = new ArrayList<>(1);
  private long version;
  private boolean begun;
  private boolean anew;

  /** For all who come at about the same time; it weighs more than all else that a feed keeps. */
  private WeakReference<EncodedFrame> snapshot = new WeakReference<>(null);

  /** A frame that is not yet to be seen. */
  record Staged(Feed feed, Map<Table, Change> changes, EncodedFrame frame) {}

  /** Its versions begin far from those of another firm, game or run of the server. */
  Feed(Audience audience, Map<Table, RowSource> sources, ViewSettings settings) {
    this.audience = audience;
    this.sources = sources;
    version = settings.firstVersions().getAsLong();
    counters = settings.counters();
    for (Table table : sources.keySet()) {
      held.put(table, new HeldTable());
      marked.put(table, Dirty.all());
    }
  }

  Audience audience() {
    return audience;
  }

  long version() {
    return version;
  }

  /** Whether it has anything to show; a new one has not before its first frame is released. */
  boolean hasBegun() {
    return begun;
  }

  void join(Watch watch) {
    watches.add(watch);
  }

  void leave(Watch watch) {
    watches.remove(watch);
  }

  /** Those who look at it. */
  List<Watch> watches() {
    return watches;
  }

  boolean isWatched() {
    return !watches.isEmpty();
  }

  /** A table may have changed. */
  void mark(Table table) {
    dirty(table).addAll();
  }

  /** A row of a table may have changed, or be new or gone. */
  void mark(Table table, Object key) {
    dirty(table).add(key);
  }

  /** Rows of a table that hang on the month may have changed. */
  void markMonth(Table table) {
    dirty(table).addMonth();
  }

  /** Anything may have changed. */
  void markAll() {
    sources.keySet().forEach(this::mark);
  }

  /** Nothing is as it was; who comes back from before gets a snapshot, not what led there. */
  void beginAnew() {
    markAll();
    anew = true;
  }

  /** What has changed in the marked tables, if anything. */
  Optional<Staged> next(RoomReading room) {
    Map<Table, Change> changes = new EnumMap<>(Table.class);
    marked.forEach((table, dirty) -> {
      Change change = source(table).changes(room, held(table), dirty);
      if (!change.isEmpty()) {
        changes.put(table, change);
      }
    });
    marked.clear();
    if (anew) {
      anew = false;
      kept.clear();
      keptBytes = 0;
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(stage(changes));
  }

  /** That time stands still, if it does not yet for this reason. */
  List<Staged> stopClock(String reason) {
    List<PublicRow.Clock> clock =
        held(Table.CLOCK).rows().stream()
            .map(row -> ((PublicRow.Clock) row).stopped(reason))
            .toList();
    return clock.isEmpty()
        ? List.of()
        : List.of(stage(Map.of(Table.CLOCK, new Change(clock, List.of()))));
  }

  /**
   * The clock as it is at a beat, if it has gone on since it was told; not if a frame that is not
   * yet to be seen will tell another.
   */
  Optional<EncodedFrame> tell(PublicRow.Clock now) {
    return held(Table.CLOCK).rows().stream()
        .map(PublicRow.Clock.class::cast)
        .filter(told -> now.tellsTheSameAs(told) && !now.equals(told))
        .map(_ -> new EncodedFrame(version, false, Json.writeBytes(new ClientOut.Now(now))))
        .findFirst();
  }

  private Staged stage(Map<Table, Change> changes) {
    Map<Table, ClientOut.Change> told = new EnumMap<>(Table.class);
    changes.forEach((table, change) -> told.put(table, held(table).telling(change)));
    return new Staged(this, changes, encode(version + 1, false, told));
  }

  void release(Staged staged) {
    staged.changes().forEach((table, change) -> held(table).apply(change));
    version = staged.frame().version();
    boolean first = !begun;
    begun = true;
    snapshot.clear();
    if (first) {
      return; // Nobody holds what was before it, so it leads nobody to the present.
    }
    if (!kept.isEmpty()) {
      kept.getLast().dropCompanion();
    }
    kept.add(staged.frame());
    keptBytes += staged.frame().json().length;
    while (kept.size() > ViewLimits.KEPT_FRAMES
        || (kept.size() > 1 && keptBytes > ViewLimits.KEPT_BYTES)) {
      keptBytes -= kept.remove().json().length;
    }
  }

  /** What brings somebody from a version to the present: the frames since, or a snapshot. */
  List<EncodedFrame> since(long from) {
    long missing = version - from;
    if (missing == 0) {
      return List.of();
    }
    if (missing < 0 || missing > kept.size()) {
      return List.of(snapshot());
    }
    return missing == 1
        ? List.of(kept.getLast())
        : kept.stream().skip(kept.size() - missing).toList();
  }

  private Dirty dirty(Table table) {
    return marked.computeIfAbsent(table, _ -> new Dirty());
  }

  private HeldTable held(Table table) {
    HeldTable found = held.get(table);
    if (found == null) {
      throw new IllegalArgumentException(audience + " does not see " + table);
    }
    return found;
  }

  private EncodedFrame snapshot() {
    EncodedFrame made = snapshot.get();
    if (made == null) {
      Map<Table, ClientOut.Change> all = new EnumMap<>(Table.class);
      held.forEach(
          (table, rows) -> all.put(table, ClientOut.Change.of(rows.rows(), List.of(), List.of())));
      made = encode(version, true, all);
      snapshot = new WeakReference<>(made);
    }
    return made;
  }

  private EncodedFrame encode(long number, boolean whole, Map<Table, ClientOut.Change> changes) {
    Map<String, ClientOut.Change> named = new LinkedHashMap<>();
    changes.forEach((table, change) -> named.put(table.wireName(), change));
    byte[] json = Json.writeBytes(new ClientOut.Frame(audience.wireName(), number, whole, named));
    EncodedFrame frame = new EncodedFrame(number, whole, json);
    counters.encoded(frame);
    return frame;
  }

  private RowSource source(Table table) {
    RowSource found = sources.get(table);
    if (found == null) {
      throw new IllegalArgumentException(audience + " does not see " + table);
    }
    return found;
  }
}
