package bidfair.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A room's entries as they stand in the file, whether or not they fit, some at a time. What asks
 * for them is prepared once: to make it anew for every page took a tenth of the time. Not
 * thread-safe.
 */
final class EntryRows implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EntryRows.class);
  private static final String READ =
      "SELECT seq, epoch, at, actor, input_id, input, verdict, events, hash FROM entry"
          + " WHERE room = ? AND seq > ? ORDER BY seq LIMIT ?";
  private static final byte[] NOTHING = {};

  private final Connection connection;
  private final RoomKey room;
  private @Nullable PreparedStatement prepared;

  /**
   * @param connection left open
   */
  EntryRows(Connection connection, RoomKey room) {
    this.connection = connection;
    this.room = room;
  }

  /** The entries after one, in order. */
  List<StoredEntry> after(long seq, int most) throws SQLException {
    try {
      PreparedStatement read = prepared();
      read.setLong(1, room.number());
      read.setLong(2, seq);
      read.setInt(3, most);
      List<StoredEntry> found = new ArrayList<>(most);
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          found.add(stored(row));
        }
      }
      return found;
    } catch (SQLException e) {
      // The driver may have closed it.
      close();
      throw e;
    }
  }

  @Override
  public void close() {
    PreparedStatement last = prepared;
    prepared = null;
    if (last != null) {
      try {
        last.close();
      } catch (SQLException e) {
        LOG.debug("A statement was closed already", e);
      }
    }
  }

  private PreparedStatement prepared() throws SQLException {
    PreparedStatement read = prepared == null ? connection.prepareStatement(READ) : prepared;
    prepared = read;
    return read;
  }

  private static StoredEntry stored(ResultSet row) throws SQLException {
    JournalEntry entry =
        new JournalEntry(
            row.getLong(1),
            text(row, 3),
            text(row, 4),
            text(row, 5),
            text(row, 6),
            text(row, 7),
            text(row, 8));
    return new StoredEntry(entry, row.getLong(2), text(row, 9).toString());
  }

  /** Only in a damaged file there is nothing; then the hash does not fit. */
  private static Utf8 text(ResultSet row, int column) throws SQLException {
    byte @Nullable [] bytes = row.getBytes(column);
    return Utf8.of(bytes == null ? NOTHING : bytes);
  }
}
