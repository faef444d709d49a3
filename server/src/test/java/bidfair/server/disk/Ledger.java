package bidfair.server.disk;

import bidfair.server.disk.DiskOrder.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Numbers 1, 2, 3 and so on in an SQLite database, each committed by itself. */
record Ledger(Connection connection) implements AutoCloseable {
  private static final int CUTS = 60;

  static Ledger open(Path folder, String synchronous) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = " + synchronous);
      statement.execute("CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY, text TEXT)");
    }
    return new Ledger(connection);
  }

  /** Commits numbers with power cuts in between, and says after how many cuts some were lost. */
  static int lostCommits(Path folder, SimulatedDisk disk, String synchronous)
      throws IOException, SQLException {
    int lost = 0;
    try (Ledger ledger = open(folder, synchronous)) {
      for (int number = 1; number <= CUTS; number++) {
        ledger.commit(number);
        lost += lastAfterCut(folder, disk, Fate.BY_CHANCE, number) < number ? 1 : 0;
      }
    }
    return lost;
  }

  /** The last number that is there after a power cut now, 0 if that is no database any more. */
  static int lastAfterCut(Path folder, SimulatedDisk disk, Fate fate, long seed)
      throws IOException {
    Path image = Files.createTempDirectory(folder.resolveSibling("images"), "image");
    disk.image(image, fate, seed);
    try (Ledger ledger = open(image, "FULL")) {
      return ledger.last();
    } catch (SQLException e) {
      return 0;
    }
  }

  void commit(int number) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO entry VALUES (%d, '%s')".formatted(number, "x".repeat(1_000)));
    }
  }

  int last() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT max(number) FROM entry")) {
      return row.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
