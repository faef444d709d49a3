package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each firm has of one kind, by key, so that nobody looks through the affairs of all firms for
 * those of one. Not thread-safe: part of a room's own state.
 */
final class OfFirm<K extends Comparable<K>, V> {
  private static final class Own<K, V> {
    private final TreeMap<K, V> byKey = new TreeMap<>();

    /** Kept until something changes, as robots ask for it every day. */
    private @Nullable List<V> copy;

    private List<V> all() {
      List<V> kept = copy;
      if (kept == null) {
        kept = List.copyOf(byKey.values());
        copy = kept;
      }
      return kept;
    }
  }

  private final List<Own<K, V>> firms = new ArrayList<>();

  /** Adds it, or puts it in the place of what had its key. */
  void put(FirmId firm, K key, V value) {
    while (firms.size() < firm.number()) {
      firms.add(new Own<>());
    }
    Own<K, V> own = firms.get(firm.number() - 1);
    own.byKey.put(key, value);
    own.copy = null;
  }

  void remove(FirmId firm, K key) {
    if (firm.number() <= firms.size()) {
      Own<K, V> own = firms.get(firm.number() - 1);
      own.byKey.remove(key);
      own.copy = null;
    }
  }

  /** What a firm has, in the order of the keys; not changed later. */
  List<V> of(FirmId firm) {
    return firm.number() <= firms.size() ? firms.get(firm.number() - 1).all() : List.of();
  }
}
