package bidfair.server.view;

import bidfair.server.journal.RoomKey;
import bidfair.server.lab.Room;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** The views of all rooms of the server. Thread-safe. */
public final class Views {
  private static final long VERSIONS = 1L << 51;

  private final Function<String, List<String>> addresses;
  private final ViewCounters counters = new ViewCounters();
  private final ViewSettings settings;
  private final Map<RoomKey, RoomView> views = new ConcurrentHashMap<>();

  /**
   * @param addresses where students join the room with a code, the likeliest first
   * @param stale for how long a viewer may stall before it is closed
   */
  public Views(Function<String, List<String>> addresses, Duration stale) {
    this(addresses, stale, System::nanoTime, new SecureRandom());
  }

  /**
   * @param addresses where students join the room with a code, the likeliest first
   * @param stale for how long a viewer may stall before it is closed
   * @param nanos a monotonic clock, as {@link System#nanoTime}
   * @param random makes the first versions; hard to guess, and thread-safe
   */
  public Views(
      Function<String, List<String>> addresses,
      Duration stale,
      LongSupplier nanos,
      RandomGenerator random) {
    this.addresses = addresses;
    settings = new ViewSettings(stale, nanos, () -> random.nextLong(VERSIONS), counters);
  }

  /** The view of a room, which watches it from the first time on that it is asked for. */
  public RoomView of(Room room) {
    return views.computeIfAbsent(room.key(), _ -> watching(room));
  }

  /** Lets go of a room that is no more. */
  public void forget(RoomKey room) {
    views.remove(room);
  }

  public ViewCounters counters() {
    return counters;
  }

  private RoomView watching(Room room) {
    RoomView view = new RoomView(addresses.apply(room.code()), settings);
    room.watch(view);
    return view;
  }
}
