package bidfair.server.journal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database file: how it is opened, brought to today's tables, and checked. */
final class Sqlite {
  /** Older ones may damage a file in WAL mode when a checkpoint meets a writer's reset. */
  private static final Version OLDEST = new Version(3, 51, 3);

  private static final int PAGE_BYTES = 4_096;
  private static final int BUSY_MILLIS = 10_000;
  private static final int SYNCHRONOUS_FULL = 2;

  private Sqlite() {}

  /** Opens the file, creating or migrating its tables; throws {@link StorageException}. */
  static Jdbi open(Path file, StorageLimits limits) {
    DataSource source = source(file, limits);
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .loggers("slf4j")
        .load()
        .migrate();
    Jdbi jdbi = Jdbi.create(source);
    // What people wrote and hashes of passwords have no place in messages and logs.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    jdbi.useHandle(Sqlite::check);
    return jdbi;
  }

  private static DataSource source(Path file, StorageLimits limits) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setPageSize(PAGE_BYTES);
    config.setMaxPageCount(Math.toIntExact(limits.databaseBytes() / PAGE_BYTES));
    config.setJournalSizeLimit(Math.toIntExact(limits.walBytes()));
    // The writer copies the log into the file itself, when nobody waits.
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, "0");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static void check(Handle handle) {
    String version = text(handle, "SELECT sqlite_version()");
    if (Version.of(version).compareTo(OLDEST) < 0) {
      throw new StorageException("SQLite %s is too old; %s is needed".formatted(version, OLDEST));
    }
    String mode = text(handle, "PRAGMA journal_mode");
    if (!mode.equals("wal")) {
      throw new StorageException(
          "The data folder's file system takes no write-ahead log (journal_mode %s)"
              .formatted(mode));
    }
    String synchronous = text(handle, "PRAGMA synchronous");
    if (!synchronous.equals(Integer.toString(SYNCHRONOUS_FULL))) {
      throw new StorageException("SQLite does not sync fully (synchronous " + synchronous + ")");
    }
  }

  private static String text(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).one();
  }
}
