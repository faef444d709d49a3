package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What each firm has of one kind, by key, so that nobody looks through the affairs of all firms for
 * those of one. Not thread-safe: part of a room's own state.
 */
final class OfFirm<K extends Comparable<K>, V> {
  private final List<TreeMap<K, V>> firms = new ArrayList<>();

  /** Adds it, or puts it in the place of what had its key. */
  void put(FirmId firm, K key, V value) {
    while (firms.size() < firm.number()) {
      firms.add(new TreeMap<>());
    }
    firms.get(firm.number() - 1).put(key, value);
  }

  void remove(FirmId firm, K key) {
    if (firm.number() <= firms.size()) {
      firms.get(firm.number() - 1).remove(key);
    }
  }

  /** What a firm has, in the order of the keys; a copy. */
  List<V> of(FirmId firm) {
    return firm.number() <= firms.size()
        ? List.copyOf(firms.get(firm.number() - 1).values())
        : List.of();
  }
}
