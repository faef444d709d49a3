package bidfair.server.review;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ReviewApi.AddressUse;
import bidfair.server.protocol.ReviewApi.SharedAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the people of each firm sent from each address. Not thread-safe. */
final class AddressUses {
  /** By origin in order of first appearance, by firm, by seat: inputs. */
  private final Map<String, Map<FirmId, Map<Integer, Integer>>> uses = new LinkedHashMap<>();

  void count(String origin, FirmId firm, int seat) {
    uses.computeIfAbsent(origin, _ -> new TreeMap<>())
        .computeIfAbsent(firm, _ -> new TreeMap<>())
        .merge(seat, 1, Integer::sum);
  }

  int addresses() {
    return uses.size();
  }

  /**
   * Those from which people of several firms acted; one person who was moved is not several.
   * Numbered among all, from 1 in order of first appearance.
   */
  List<SharedAddress> shared() {
    List<SharedAddress> shared = new ArrayList<>();
    int number = 0;
    for (Map<FirmId, Map<Integer, Integer>> firms : uses.values()) {
      number++;
      long people = firms.values().stream().flatMap(of -> of.keySet().stream()).distinct().count();
      if (firms.size() > 1 && people > 1) {
        shared.add(new SharedAddress(number, uses(firms)));
      }
    }
    return shared;
  }

  private static List<AddressUse> uses(Map<FirmId, Map<Integer, Integer>> firms) {
    return firms.entrySet().stream()
        .map(entry ->
            new AddressUse(
                entry.getKey(),
                List.copyOf(entry.getValue().keySet()),
                entry.getValue().values().stream().mapToInt(Integer::intValue).sum()))
        .toList();
  }
}
