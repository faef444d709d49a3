package bidfair.benchmark.recovery;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** A journal's rows read with JDBC and nothing done with them. */
final class PlainRows {
  private static final String SQL =
      "SELECT room, seq, epoch, at, actor, input_id, input, verdict, events, hash"
          + " FROM entry ORDER BY room, seq";
  private static final int NUMBERS = 3;
  private static final int COLUMNS = 10;

  /**
   * @param sum of all numbers and lengths, so that nothing is read in vain
   */
  record Read(long rows, long bytes, long sum) {}

  private PlainRows() {}

  /** Opens a connection and reads every column of every entry, each text as its bytes. */
  static Read all(Path database) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    long rows = 0;
    long bytes = 0;
    long sum = 0;
    try (Connection connection = config.createConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SQL)) {
      while (row.next()) {
        rows++;
        for (int column = 1; column <= NUMBERS; column++) {
          sum += row.getLong(column);
        }
        for (int column = NUMBERS + 1; column <= COLUMNS; column++) {
          byte[] text = row.getBytes(column);
          bytes += text.length;
          sum += text.length == 0 ? 0 : text[text.length - 1];
        }
      }
    }
    return new Read(rows, bytes, sum);
  }
}
