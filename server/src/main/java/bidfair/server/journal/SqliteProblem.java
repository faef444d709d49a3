package bidfair.server.journal;

import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite had to complain of. */
final class SqliteProblem {
  private static final int PRIMARY = 0xff;

  private SqliteProblem() {}

  /** Whether pages of the file cannot be understood. */
  static boolean isDamage(Throwable thrown) {
    int code = code(thrown);
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  /** Whether the disk failed to read, write or sync. */
  static boolean isOfDisk(Throwable thrown) {
    return code(thrown) == SQLiteErrorCode.SQLITE_IOERR.code;
  }

  /** SQLite's own words, for people. */
  static Optional<String> words(Throwable thrown) {
    return find(thrown).map(Throwable::getMessage);
  }

  private static int code(Throwable thrown) {
    return find(thrown).map(problem -> problem.getResultCode().code & PRIMARY).orElse(0);
  }

  private static Optional<SQLiteException> find(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException problem) {
        return Optional.of(problem);
      }
    }
    return Optional.empty();
  }
}
