package bidfair.server.export.game;

import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.RoomEvent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The seats of a room as its events go by, and what was done from them in the current game. */
final class SeatBook {
  /** What is being counted for one seat. */
  private static final class Page {
    private final RoomEvent.SeatTaken taken;
    private final Instant takenAt;
    private FirmId firm;
    private Optional<Instant> removedAt = Optional.empty();
    private Map<ActionGroup, Integer> accepted = new EnumMap<>(ActionGroup.class);
    private Set<Integer> months = new TreeSet<>();
    private int rejected;
    private Optional<Instant> firstAt = Optional.empty();
    private Optional<Instant> lastAt = Optional.empty();

    private Page(RoomEvent.SeatTaken taken, Instant takenAt) {
      this.taken = taken;
      this.takenAt = takenAt;
      firm = taken.firm();
    }

    private void beginGame() {
      accepted = new EnumMap<>(ActionGroup.class);
      months = new TreeSet<>();
      rejected = 0;
      firstAt = Optional.empty();
      lastAt = Optional.empty();
    }

    private SeatUse use() {
      return new SeatUse(
          taken.seat(),
          taken.studentNumber(),
          taken.name(),
          firm,
          takenAt,
          removedAt,
          accepted,
          rejected,
          months.size(),
          firstAt,
          lastAt);
    }
  }

  private final Map<Integer, Page> pages = new TreeMap<>();

  /** Every seat that was held at some time in the current game, in order of number. */
  List<SeatUse> uses() {
    return pages.values().stream().map(Page::use).toList();
  }

  Optional<FirmId> firmOf(int seat) {
    return Optional.ofNullable(pages.get(seat)).map(page -> page.firm);
  }

  Optional<String> nameOf(int seat) {
    return Optional.ofNullable(pages.get(seat)).map(page -> page.taken.name());
  }

  void note(int seat, Action action, boolean wasAccepted, int month, Instant at) {
    Page page = pages.get(seat);
    if (page == null) {
      return;
    }
    page.firstAt = page.firstAt.or(() -> Optional.of(at));
    page.lastAt = Optional.of(at);
    if (wasAccepted) {
      page.accepted.merge(ActionGroup.of(action), 1, Integer::sum);
      page.months.add(month);
    } else {
      page.rejected++;
    }
  }

  void apply(RoomEvent event, Instant at) {
    switch (event) {
      case RoomEvent.SeatTaken taken -> pages.put(taken.seat(), new Page(taken, at));
      case RoomEvent.SeatMoved(int seat, var firm) -> move(seat, firm);
      case RoomEvent.SeatRemoved(int seat) -> remove(seat, at);
      case RoomEvent.GameStarted started -> lineUp(started.firms());
      case RoomEvent.GameReset reset -> {
        pages.values().removeIf(page -> page.removedAt.isPresent());
        pages.values().forEach(Page::beginGame);
        lineUp(reset.firms());
      }
      default -> {}
    }
  }

  private void lineUp(List<RoomEvent.Lineup> lineups) {
    for (RoomEvent.Lineup lineup : lineups) {
      lineup.seats().forEach(seat -> move(seat, lineup.firm()));
    }
  }

  private void move(int seat, FirmId firm) {
    Page page = pages.get(seat);
    if (page != null) {
      page.firm = firm;
    }
  }

  private void remove(int seat, Instant at) {
    Page page = pages.get(seat);
    if (page != null) {
      page.removedAt = Optional.of(at);
    }
  }
}
