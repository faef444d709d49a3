package bidfair.server.view;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which rows of a table may have changed since it was looked at. Belongs to its room's thread. */
final class Dirty {
  private final Set<Object> keys = new LinkedHashSet<>();
  private boolean all;
  private boolean month;

  /** Any row. */
  static Dirty all() {
    Dirty dirty = new Dirty();
    dirty.addAll();
    return dirty;
  }

  void addAll() {
    all = true;
    keys.clear();
  }

  void add(Object key) {
    if (!all) {
      keys.add(key);
    }
  }

  /** Rows that hang on the month; which ones do, their source knows. */
  void addMonth() {
    month = true;
  }

  /** Whether rows that hang on the month are among them. */
  boolean isMonth() {
    return month;
  }

  /** Whether it can be any row; otherwise it is one of {@link #keys}. */
  boolean isAll() {
    return all;
  }

  Set<Object> keys() {
    return keys;
  }
}
