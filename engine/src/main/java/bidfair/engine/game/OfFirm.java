package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each firm has of one kind, by key, so that nobody looks through the affairs of all firms for
 * those of one. Not thread-safe: part of a room's own state.
 */
final class OfFirm<K extends Comparable<K>, V> {
  private final Map<FirmId, TreeMap<K, V>> firms = new TreeMap<>();

  /** Adds it, or puts it in the place of what had its key. */
  void put(FirmId firm, K key, V value) {
    firms.computeIfAbsent(firm, _ -> new TreeMap<>()).put(key, value);
  }

  void remove(FirmId firm, K key) {
    TreeMap<K, V> own = firms.get(firm);
    if (own != null && own.remove(key) != null && own.isEmpty()) {
      firms.remove(firm);
    }
  }

  /** What a firm has, in the order of the keys; a copy. */
  List<V> of(FirmId firm) {
    TreeMap<K, V> own = firms.get(firm);
    return own == null ? List.of() : List.copyOf(own.values());
  }
}
