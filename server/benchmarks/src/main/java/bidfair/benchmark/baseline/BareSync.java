package bidfair.benchmark.baseline;

import bidfair.benchmark.load.Latencies;
import bidfair.benchmark.load.Sample;
import bidfair.server.rehearsal.Schedule;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Group commits to SQLite and nothing else: one thread takes all rows that have arrived, inserts
 * them with a prepared batch in one transaction, and syncs, as the journal does. Its log is never
 * copied back into the file meanwhile. A row that is late because the one before it was slow counts
 * from when it should have come.
 */
public final class BareSync {
  /**
   * @param atNanos when it arrives, from the beginning
   * @param row all that is written of it
   */
  public record Arrival(long atNanos, String row) {}

  private BareSync() {}

  /** Writes the rows of a sample as its inputs came; see {@link #run(Path, List)}. */
  public static Latencies run(Path folder, Sample sample)
      throws SQLException, InterruptedException, ExecutionException {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < sample.inputs().size(); i++) {
      arrivals.add(new Arrival(sample.inputs().get(i).afterNanos(), sample.rows().get(i)));
    }
    return run(folder, arrivals);
  }

  /**
   * Writes rows as they arrive, into a new file in a folder.
   *
   * @param arrivals in the order of their times
   * @return from when each was to arrive until it was durable
   */
  public static Latencies run(Path folder, List<Arrival> arrivals)
      throws SQLException, InterruptedException, ExecutionException {
    Latencies times = new Latencies();
    LinkedBlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
    try (Connection connection = open(folder.resolve("bare-sync.sqlite"))) {
      CompletableFuture<Void> written = new CompletableFuture<>();
      long start = System.nanoTime();
      Thread writer =
          Thread.ofPlatform()
              .name("bare-writer")
              .start(() -> {
                try {
                  write(connection, queue, arrivals.size(), start, times);
                  written.complete(null);
                } catch (SQLException | InterruptedException | RuntimeException e) {
                  written.completeExceptionally(e);
                }
              });
      for (Arrival arrival : arrivals) {
        Schedule.waitUntil(start + arrival.atNanos());
        queue.add(arrival);
      }
      written.get();
      writer.join();
    }
    return times;
  }

  private static void write(
      Connection connection,
      LinkedBlockingQueue<Arrival> queue,
      int rows,
      long start,
      Latencies times)
      throws SQLException, InterruptedException {
    List<Arrival> batch = new ArrayList<>();
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO row VALUES (?, ?)")) {
      for (int seq = 0; seq < rows; ) {
        batch.add(queue.take());
        queue.drainTo(batch);
        for (Arrival arrival : batch) {
          insert.setLong(1, ++seq);
          insert.setString(2, arrival.row());
          insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
        long now = System.nanoTime() - start;
        batch.forEach(arrival -> times.add(now - arrival.atNanos()));
        batch.clear();
      }
    }
  }

  private static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setPragma(Pragma.WAL_AUTOCHECKPOINT, "0");
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try (Statement create = connection.createStatement()) {
      create.execute("CREATE TABLE row (seq INTEGER PRIMARY KEY, row TEXT)");
    }
    connection.setAutoCommit(false);
    return connection;
  }
}
