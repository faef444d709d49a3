package bidfair.server.world;

import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.PauseReason;
import bidfair.server.lab.ReplayedRoom;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomState;
import bidfair.server.lab.RoomWatcher;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands by while a room lives, and sees every decision before anybody hears of it. */
final class Witness implements RoomWatcher {
  private record Asked(Actor actor, String id) {}

  private final Map<Asked, Long> decided = new HashMap<>();
  private @Nullable RoomReading room;
  private boolean changed;
  private boolean rolledBack;
  private Optional<Broken> broken = Optional.empty();

  /** The room, once it has begun. */
  Optional<RoomReading> room() {
    return Optional.ofNullable(room);
  }

  /**
   * Whether anything was decided or became durable since the last call.
   *
   * @throws Broken if it should not have been
   */
  boolean hasNews() {
    broken.ifPresent(found -> {
      throw found;
    });
    boolean news = changed;
    changed = false;
    return news;
  }

  /** Whether the game is not yet what the latest decision has made of it. */
  boolean isRollingBack() {
    return rolledBack;
  }

  @Override
  public void began(RoomReading began) {
    room = began;
    RoomState state = began.state();
    boolean waits =
        state.phase() != Phase.PLAYING
            || state.clock().paused().filter(PauseReason.RECOVERED::equals).isPresent();
    if (!waits) {
      broken = Optional.of(new Broken(6, "the room goes on as if nothing had been"));
    }
  }

  @Override
  public void changed(RoomReading reading, List<Decided> batch) {
    changed = true;
    rolledBack = ReplayedRoom.rollsBack(batch.getLast());
    for (Decided each : batch) {
      boolean first =
          each.inputId().isEmpty()
              || decided.put(new Asked(each.actor(), each.inputId()), each.seq()) == null;
      if (!first) { // Not thrown here: the room does not let watchers disturb it.
        broken =
            Optional.of(new Broken(2, each.inputId() + " is decided twice for " + each.actor()));
      }
    }
  }

  @Override
  public void durable(RoomReading reading, long seq) {
    changed = true;
  }

  @Override
  public void beat(RoomReading reading) {}

  @Override
  public void halted(RoomReading reading) {
    decided.values().removeIf(seq -> seq > reading.durableSeq());
  }
}
