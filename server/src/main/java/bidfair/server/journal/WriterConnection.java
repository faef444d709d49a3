package bidfair.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection that writes, with what it says for every batch prepared once: making statements
 * anew cost as much as the disk's sync. On the writer's thread only. Methods throw {@link
 * StorageException} with SQLite's own as its cause.
 */
final class WriterConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);
  private static final String BEGIN = "BEGIN IMMEDIATE";
  private static final String COMMIT = "COMMIT";
  private static final String EPOCH = "SELECT max(epoch) FROM opening";
  private static final String LAST =
      "SELECT seq, hash FROM entry WHERE room = ? ORDER BY seq DESC LIMIT 1";

  /** Copies nothing, but tells of how many frames the log is. */
  private static final String LOG_FRAMES = "PRAGMA wal_checkpoint(NOOP)";

  private final Handle handle;
  private final Connection connection;
  private final Chain chain = new Chain();
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /**
   * @param handle closed with this
   */
  WriterConnection(Handle handle) {
    this.handle = handle;
    connection = handle.getConnection();
  }

  /** For what is said seldom. */
  Handle handle() {
    return handle;
  }

  void begin() {
    execute(BEGIN);
  }

  void commit() {
    execute(COMMIT);
  }

  /** The number of the latest opening of the data folder. */
  long lastEpoch() {
    return said(() -> {
      try (ResultSet row = statement(EPOCH).executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    });
  }

  /** How many pages were written into the log since it was last begun. */
  int logFrames() {
    return said(() -> {
      try (ResultSet row = statement(LOG_FRAMES).executeQuery()) {
        row.next();
        return row.getInt(2);
      }
    });
  }

  /** The last entry of a room, {@link Link#START} if there is none. */
  Link last(RoomKey room) {
    return said(() -> {
      PreparedStatement last = statement(LAST);
      last.setLong(1, room.number());
      try (ResultSet row = last.executeQuery()) {
        return row.next() ? new Link(row.getLong(1), row.getString(2)) : Link.START;
      }
    });
  }

  /** Goes on from the last entry of a room; good until this is called again. */
  Chain chain(RoomKey room, Link last) {
    return chain.startAt(room, last.hash());
  }

  /** Adds entries to a room, the last of which is its head from then on. */
  void insert(RoomKey room, List<StoredEntry> entries) {
    said(() -> {
      PreparedStatement insert = statement(EntryTable.INSERT);
      for (StoredEntry stored : entries) {
        bind(insert, room, stored);
        insert.addBatch();
      }
      insert.executeBatch();
      StoredEntry last = entries.getLast();
      PreparedStatement head = statement(Heads.SET);
      head.setLong(1, room.number());
      head.setLong(2, last.entry().seq());
      head.setString(3, last.hash());
      return head.executeUpdate();
    });
  }

  @Override
  public void close() {
    handle.close();
  }

  private static void bind(PreparedStatement insert, RoomKey room, StoredEntry stored)
      throws SQLException {
    JournalEntry entry = stored.entry();
    insert.setLong(1, room.number());
    insert.setLong(2, entry.seq());
    insert.setLong(3, stored.epoch());
    insert.setBytes(4, entry.at().bytes());
    insert.setBytes(5, entry.actor().bytes());
    insert.setBytes(6, entry.inputId().bytes());
    insert.setBytes(7, entry.input().bytes());
    insert.setBytes(8, entry.verdict().bytes());
    insert.setBytes(9, entry.events().bytes());
    insert.setString(10, stored.hash());
  }

  private void execute(String sql) {
    said(() -> statement(sql).execute());
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  private static void close(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      LOG.debug("A statement was closed already", e);
    }
  }

  private interface Saying<T> {
    T say() throws SQLException;
  }

  /** After an error the driver may have closed a statement, so all are prepared anew. */
  private <T> T said(Saying<T> saying) {
    try {
      return saying.say();
    } catch (SQLException e) {
      prepared.values().forEach(WriterConnection::close);
      prepared.clear();
      throw new StorageException("The database refused: " + e.getMessage(), e);
    }
  }
}
