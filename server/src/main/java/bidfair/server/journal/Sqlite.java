package bidfair.server.journal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database file: how it is opened, and brought to today's tables. */
final class Sqlite {
  /** How long a connection waits for a lock. */
  private static final int BUSY_MILLIS = 10_000;

  static final int PAGE_BYTES = 4_096;

  /** How much of the log's file is left to be written again, in what makes it worth copying. */
  private static final int KEPT = 4;

  private Sqlite() {}

  /** Opens the file, creating or migrating its tables; throws {@link StorageException}. */
  static Jdbi open(Path file, StorageLimits limits) {
    DataSource source = source(file, limits);
    Jdbi jdbi = jdbi(source);
    if (!jdbi.withHandle(Migrations::areApplied)) {
      migrate(file, source);
    }
    writer(jdbi).close();
    return jdbi;
  }

  /** Loads what opening a file will need; touches no file. */
  static void load() {
    try (Handle handle = jdbi(new SQLiteDataSource()).open()) {
      handle.createQuery("SELECT ?").bind(0, 1L).mapTo(Long.class).one();
    }
  }

  /** A connection that may write; throws {@link StorageException} if it must not. */
  static Handle writer(Jdbi jdbi) {
    Handle handle = jdbi.open();
    try {
      Pragmas.set(handle);
      Pragmas.check(handle);
      return handle;
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  /** Opens the file only to be read; neither it nor its log is changed. */
  static Jdbi reader(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return jdbi(source);
  }

  /** Before anything is changed, it is checked that no newer version has changed the tables. */
  private static void migrate(Path file, DataSource source) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:db/migration")
          .ignoreMigrationPatterns(new String[0])
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw new StorageException(
          file
              + " was written by a newer version of Bidfair, whose tables this one does not know;"
              + " use that version, or restore a backup that this one has made",
          e);
    }
  }

  private static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.getConfig(SqlStatements.class).setSqlParser(new QuestionMarks());
    // What people wrote and hashes of passwords have no place in messages and logs.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  private static DataSource source(Path file, StorageLimits limits) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(limits.busyMillis());
    config.enforceForeignKeys(true);
    config.setPageSize(PAGE_BYTES);
    config.setMaxPageCount(Math.toIntExact(limits.databaseBytes() / PAGE_BYTES));
    config.setJournalSizeLimit(Math.toIntExact(KEPT * limits.walBytes()));
    // The log is copied into the file beside the writer, so that nobody waits.
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, "0");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
