package bidfair.server.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The forms that the tables have had, as Flyway notes them in the database. */
final class Migrations {
  /** Of the files in {@code db/migration}, in their order. */
  static final List<Migration> OURS =
      List.of(
          new Migration("1", -1_631_419_227, true),
          new Migration("101", 1_727_381_988, true),
          new Migration("102", 1_829_482_719, true));

  /**
   * @param checksum Flyway's, of the file's lines
   */
  record Migration(String version, int checksum, boolean success) {}

  private Migrations() {}

  /**
   * Whether exactly ours were applied, so that there is nothing to do: then Flyway need not look,
   * which would take longer than all the rest of opening a database.
   */
  static boolean areApplied(Handle handle) {
    boolean isNew =
        !handle
            .createQuery(
                "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'flyway_schema_history')")
            .mapTo(Boolean.class)
            .one();
    return !isNew && applied(handle).equals(OURS);
  }

  static List<Migration> applied(Handle handle) {
    return handle
        .createQuery(
            "SELECT version, checksum, success FROM flyway_schema_history ORDER BY installed_rank")
        .map((row, _) ->
            new Migration(String.valueOf(row.getString(1)), row.getInt(2), row.getInt(3) == 1))
        .list();
  }
}
