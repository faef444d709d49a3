package bidfair.server.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies what can still be read of a damaged database, row by row, into a new one beside it. A room
 * that is not whole is damaged there too, from the same entry on, so that nobody takes it for
 * whole.
 */
public final class Salvage {
  private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);

  /** How many rows are looked for in a table that does not tell how many there were. */
  private static final long LOOKED_FOR = 10_000;

  private static final String LOST = "0".repeat(64);

  private final Handle from;
  private final Handle to;

  private Salvage(Handle from, Handle to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Salvages a data folder's database; neither it nor anything beside it is changed.
   *
   * @param target must not be there
   * @return what is in the new database
   * @throws StorageException if a server uses the folder, or nothing can be read
   */
  public static StoreReport salvage(Path folder, Path target) {
    Path source = Storage.databaseIn(folder);
    if (!Files.isRegularFile(source)) {
      throw new StorageException("There is no database " + source);
    }
    if (Files.exists(target)) {
      throw new StorageException(target + " is there already, and is not overwritten");
    }
    FolderLock lock = FolderLock.take(folder);
    try (Handle from = Sqlite.reader(source).open();
        Handle to = Sqlite.writer(Sqlite.open(target, StorageLimits.DEFAULT))) {
      new Salvage(from, to).copy();
    } catch (StorageException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StorageException(
          "Nothing can be read from %s: %s"
              .formatted(source, SqliteProblem.words(e).orElse(String.valueOf(e))),
          e);
    } finally {
      lock.close();
    }
    Copy.sync(target);
    return Inspection.of(target);
  }

  private void copy() {
    rows("opening", "epoch", "epoch, opened_at");
    rows("teacher", "id", "id, name, password_hash, first");
    rows("room", "id", "id, code, teacher, created_at, ended");
    rows("deleted_room", "room", "room");
    for (RoomRow room : SqliteRooms.all(to)) {
      room(room.key());
    }
  }

  /** Rows that cannot be read, or do not fit, are left out. */
  private void rows(String table, String key, String columns) {
    String marks = columns.replaceAll("[a-z_]+", "?");
    String insert = "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks);
    int count = columns.split(",").length;
    long last = last(table);
    for (long id = 1; id <= last; id++) {
      long row = id;
      attempt(() ->
          from.createQuery("SELECT %s FROM %s WHERE %s = ?".formatted(columns, table, key))
              .bind(0, row)
              .map((result, _) -> values(result, count))
              .findOne()
              .ifPresent(values -> to.execute(insert, values)));
    }
  }

  private void room(RoomKey room) {
    List<StoredEntry> batch = new ArrayList<>();
    Optional<Link> head = head(room);
    try {
      ChainReader.read(from, room, 0, Optional.empty(), row -> row, batch::add);
    } catch (BrokenChainException e) {
      Link lost = head.filter(link -> link.seq() >= e.seq()).orElse(new Link(e.seq(), LOST));
      attempt(() -> Heads.set(to, room, lost));
    }
    for (StoredEntry stored : batch) {
      to.execute(
          "INSERT OR IGNORE INTO opening (epoch, opened_at) VALUES (?, ?)",
          stored.epoch(),
          Instant.EPOCH.toString());
    }
    EntryTable.insert(to, room, batch);
    if (Heads.of(to, room).isEmpty() && !batch.isEmpty()) {
      Heads.set(to, room, new Link(batch.getLast().entry().seq(), batch.getLast().hash()));
    }
  }

  private Optional<Link> head(RoomKey room) {
    List<Link> found = new ArrayList<>();
    attempt(() -> Heads.of(from, room).filter(Link::isWellFormed).ifPresent(found::add));
    return found.stream().findFirst();
  }

  private long last(String table) {
    List<Long> found = new ArrayList<>();
    attempt(() ->
        from.createQuery("SELECT max(seq) FROM sqlite_sequence WHERE name = ?")
            .bind(0, table)
            .mapTo(Long.class)
            .findOne()
            .ifPresent(found::add));
    return found.isEmpty() || found.getFirst() > LOOKED_FOR ? LOOKED_FOR : found.getFirst();
  }

  private static Object[] values(ResultSet row, int count) throws SQLException {
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = row.getObject(i + 1);
    }
    return values;
  }

  private static void attempt(Runnable reading) {
    try {
      reading.run();
    } catch (JdbiException e) {
      LOG.debug("Left out", e);
    }
  }
}
