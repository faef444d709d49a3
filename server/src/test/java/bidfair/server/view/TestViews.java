package bidfair.server.view;

import bidfair.server.lab.HandRoom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Views whose time and first versions are in the test's hand. */
final class TestViews {
  static final Duration STALE = Duration.ofSeconds(30);

  final AtomicLong nanos = new AtomicLong();
  final ViewCounters counters = new ViewCounters();
  private final AtomicLong nextVersion = new AtomicLong();

  /** A view that watches a room; sequences begin at 1 000 000, 2 000 000 and so on. */
  RoomView of(HandRoom room) {
    ViewSettings settings =
        new ViewSettings(STALE, nanos::get, () -> nextVersion.addAndGet(1_000_000), counters);
    RoomView view = new RoomView(List.of("http://10.0.0.7:8080"), settings);
    room.watch(view);
    return view;
  }
}
