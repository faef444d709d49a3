package bidfair.server.view;

import bidfair.server.protocol.ClientOut;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A table as an audience has been shown it. */
final class HeldTable {
  private final Map<Object, Row> rows = new LinkedHashMap<>();

  /** Whether a row is shown just so. */
  boolean has(Row row) {
    return row.equals(rows.get(row.key()));
  }

  Optional<Row> find(Object key) {
    return Optional.ofNullable(rows.get(key));
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  Set<Object> keys() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  /** What makes this table one of these rows and no others; changes nothing yet. */
  Change changesTo(List<? extends Row> now) {
    List<Row> put = new ArrayList<>();
    Set<Object> gone = new HashSet<>(rows.keySet());
    for (Row row : now) {
      gone.remove(row.key());
      if (!has(row)) {
        put.add(row);
      }
    }
    return new Change(put, List.copyOf(gone));
  }

  /**
   * What makes these rows what they are now, and leaves the others as they are; changes nothing
   * yet.
   *
   * @param now the row with a key as it is now, if there is one
   */
  Change changesAmong(Set<Object> keys, Function<Object, Optional<? extends Row>> now) {
    List<Row> put = new ArrayList<>();
    List<Object> gone = new ArrayList<>();
    for (Object key : keys) {
      Optional<? extends Row> row = now.apply(key);
      if (row.isPresent() && !has(row.get())) {
        put.add(row.get());
      } else if (row.isEmpty() && rows.containsKey(key)) {
        gone.add(key);
      }
    }
    return new Change(put, gone);
  }

  /**
   * What tells a change to those who hold the table so: of rows that they have, only what has
   * changed.
   */
  ClientOut.Change telling(Change change) {
    List<Row> put = new ArrayList<>();
    List<Map<String, Object>> set = new ArrayList<>();
    for (Row row : change.put()) {
      Row before = rows.get(row.key());
      if (before == null || row instanceof PublicRow.Clock) {
        put.add(row);
      } else {
        set.add(RowParts.changed(before, row));
      }
    }
    return ClientOut.Change.of(put, set, change.gone());
  }

  void apply(Change change) {
    change.gone().forEach(rows::remove);
    change.put().forEach(row -> rows.put(row.key(), row));
  }
}
