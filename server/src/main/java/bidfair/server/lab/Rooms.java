package bidfair.server.lab;

import bidfair.server.journal.ChainRepair;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomDirectory;
import bidfair.server.journal.RoomRow;
import bidfair.server.journal.StorageException;
import bidfair.server.protocol.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rooms that are open on this server. Thread-safe; calls may wait for the disk. */
public final class Rooms implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

  private final Journal journal;
  private final RoomDirectory directory;
  private final RoomSetup setup;
  private final Consumer<Room> whenOpened;
  private final Map<String, RunningRoom> byCode = new ConcurrentHashMap<>();
  private final Map<String, DamagedRoom> damaged = new ConcurrentHashMap<>();

  private Rooms(
      Journal journal, RoomDirectory directory, RoomSetup setup, Consumer<Room> whenOpened) {
    this.journal = journal;
    this.directory = directory;
    this.setup = setup;
    this.whenOpened = whenOpened;
  }

  /**
   * Opens all rooms of a store again. Those in play come back paused, with everything that was
   * acknowledged; one whose journal is damaged stays closed, and is found among the damaged.
   *
   * @param whenOpened told of every room that opens, now and later, before anybody finds it
   */
  public static Rooms open(
      Journal journal, RoomDirectory directory, RoomSetup setup, Consumer<Room> whenOpened) {
    Rooms rooms = new Rooms(journal, directory, setup, whenOpened);
    directory.all().forEach(rooms::openAgain);
    return rooms;
  }

  /**
   * Opens a room with a new code, and returns when that is durable.
   *
   * @throws StorageException if it cannot be written
   */
  public Creation create(RoomPlan plan) {
    if (byCode.size() >= setup.maxRooms()) {
      return new Creation.Refused(Refusal.TRY_LATER, List.of());
    }
    if (plan.title().isPresent() && Names.clean(plan.title().get()).isEmpty()) {
      return new Creation.Refused(Refusal.NAME_INVALID, List.of());
    }
    Adapted adapted = Adapted.of(plan.scenario(), 0, plan.overrides());
    if (!adapted.isPlayable()) {
      return new Creation.Refused(Refusal.VALUE_OUT_OF_RANGE, adapted.errors());
    }
    RoomRow row = Foundation.enter(directory, plan.teacher(), setup);
    Foundation.lay(
        journal,
        row,
        new RoomEvent.RoomCreated(
            row.code(),
            plan.teacher(),
            plan.title().flatMap(Names::clean),
            adapted.scenario(),
            adapted.robots()));
    return new Creation.Created(open(row));
  }

  /** The open room with this code, as people type it. */
  public Optional<Room> find(String code) {
    return Optional.ofNullable(byCode.get(RoomCode.normalise(code)));
  }

  /** All open rooms, oldest first. */
  public List<Room> all() {
    List<Room> rooms = new ArrayList<>(byCode.values());
    rooms.sort((one, other) -> Long.compare(one.key().number(), other.key().number()));
    return rooms;
  }

  /** The damaged room with this code, as people type it. */
  public Optional<DamagedRoom> findDamaged(String code) {
    return Optional.ofNullable(damaged.get(RoomCode.normalise(code)));
  }

  /** How many rooms cannot be opened because they are damaged. */
  public int damaged() {
    return damaged.size();
  }

  /**
   * Opens a damaged room from its last good entry on; see {@link Recovery}.
   *
   * @return absent if the room is damaged no more, or cannot go on
   * @throws StorageException if that cannot be written
   */
  public synchronized Optional<Room> recover(DamagedRoom room, ChainRepair repair) {
    RoomRow row = room.row();
    if (!damaged.containsKey(row.code()) || room.lastGood().isEmpty()) {
      return Optional.empty();
    }
    DamagedRoom asItIs = DamagedRoom.examine(row, journal).orElse(room);
    Recovery.goOn(asItIs, repair, setup.instants().instant());
    damaged.remove(row.code());
    openAgain(row);
    return Optional.ofNullable(byCode.get(row.code()));
  }

  /**
   * Deletes a damaged room with all that is left of it.
   *
   * @throws StorageException if it cannot be deleted
   */
  public void delete(DamagedRoom room) {
    if (damaged.remove(room.row().code()) != null) {
      directory.delete(room.row().key());
    }
  }

  /**
   * Closes a room for good and deletes its journal.
   *
   * @throws StorageException if it cannot be deleted
   */
  public void delete(Room room) {
    RunningRoom running = byCode.remove(room.code());
    if (running != null) {
      running.beginToClose();
      running.awaitClosed();
      directory.delete(room.key());
    }
  }

  /** Takes no more inputs, decides those taken, and returns when everything is durable. */
  @Override
  public void close() {
    byCode.values().forEach(RunningRoom::beginToClose);
    byCode.values().forEach(RunningRoom::awaitClosed);
    byCode.clear();
  }

  private void openAgain(RoomRow row) {
    try {
      if (journal.lastSeq(row.key()) == 0) {
        forgetUnborn(row);
      } else {
        open(row);
      }
    } catch (RuntimeException e) {
      DamagedRoom room = DamagedRoom.examine(row, journal, e);
      damaged.put(row.code(), room);
      LOG.error(
          "Room {} is damaged and stays closed: {}. It is good up to entry {} ({}), and entries up"
              + " to {} are lost; './bidfair recover {}' lets it go on from there",
          row.code(),
          room.damage().what(),
          room.damage().goodTo(),
          room.lastGoodAt().map(Object::toString).orElse("time unknown"),
          room.damage().lastKnown(),
          row.code());
    }
  }

  /** The server stopped between the two steps of making it: nobody has seen it. */
  private void forgetUnborn(RoomRow row) {
    // Throws if there is reason to think that it had entries.
    journal.read(row.key(), 0, _ -> {});
    directory.delete(row.key());
  }

  private RunningRoom open(RoomRow row) {
    RunningRoom room = RunningRoom.open(row, journal, setup);
    whenOpened.accept(room);
    byCode.put(row.code(), room);
    return room;
  }
}
