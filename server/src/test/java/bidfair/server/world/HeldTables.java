package bidfair.server.world;

import bidfair.engine.units.FirmId;
import bidfair.server.client.Patches;
import bidfair.server.protocol.Audience;
import bidfair.server.protocol.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tables that a browser holds, changed by frames as it does it. */
final class HeldTables {
  /** What also shows time that passes or who is connected, which is in no journal. */
  private static final Set<Table> FLEETING =
      EnumSet.of(Table.CLOCK, Table.PEOPLE, Table.MONITOR, Table.SEATS, Table.ACCESS);

  private final Map<String, Long> versions = new TreeMap<>();
  private final Map<String, Map<String, JsonNode>> tables = new TreeMap<>();
  private final Map<String, Long> digests = new HashMap<>();

  /** False when the frame does not follow what is known; that audience's version is forgotten. */
  boolean accept(JsonNode frame) {
    String audience = frame.path("audience").asString();
    long version = frame.path("version").asLong();
    boolean snapshot = frame.path("snapshot").asBoolean();
    if (!snapshot && !versions.getOrDefault(audience, Long.MIN_VALUE).equals(version - 1)) {
      versions.remove(audience);
      return false;
    }
    if (snapshot) {
      forget(audience);
    }
    versions.put(audience, version);
    frame
        .path("tables")
        .properties()
        .forEach(each -> change(audience, each.getKey(), each.getValue()));
    return true;
  }

  /** The version held of each audience, by its name on the wire. */
  Map<String, Long> versions() {
    return versions;
  }

  List<JsonNode> rows(Table table) {
    return new ArrayList<>(tables.getOrDefault(table.wireName(), Map.of()).values());
  }

  Map<String, JsonNode> rowsByKey(Table table) {
    return tables.getOrDefault(table.wireName(), Map.of());
  }

  /** Whether a table also shows time that passes or who is connected. */
  static boolean isFleeting(Table table) {
    return FLEETING.contains(table);
  }

  /**
   * Fingerprints of what a frame has changed, but for what is fleeting: of each table, and of the
   * audience's tables together, by name.
   */
  Map<String, Long> digests(JsonNode frame) {
    Map<String, Long> changed = new TreeMap<>();
    String audience = frame.path("audience").asString();
    String place = audience.equals(Audience.FIRM.wireName()) ? audience + " " + number() : audience;
    for (String name : frame.path("tables").propertyNames()) {
      if (!isFleeting(table(name))) {
        changed.put(place + " " + name, digests.getOrDefault(name, 0L));
      }
    }
    changed.put(place, digests.getOrDefault(audience, 0L));
    return changed;
  }

  private int number() {
    return firm().map(FirmId::number).orElse(0);
  }

  /** Whose own tables are held, if anybody's. */
  Optional<FirmId> firm() {
    return rows(Table.MINE).stream().map(mine -> new FirmId(mine.path("firm").asInt())).findFirst();
  }

  private void forget(String audience) {
    for (Table table : Table.values()) {
      if (table.audience().wireName().equals(audience)) {
        tables.remove(table.wireName());
        digests.remove(table.wireName());
      }
    }
    digests.remove(audience);
  }

  private void change(String audience, String name, JsonNode change) {
    Map<String, JsonNode> rows = tables.computeIfAbsent(name, _ -> new TreeMap<>());
    long sum = 0;
    for (JsonNode key : change.path("gone")) {
      sum -= mark(name, rows.remove(key.asString()));
    }
    for (JsonNode row : change.path("put")) {
      sum += mark(name, row) - mark(name, rows.put(row.path("key").asString(), row));
    }
    for (JsonNode part : change.path("set")) {
      String key = part.path("key").asString();
      JsonNode before = rows.get(key);
      if (before == null) {
        throw new Broken(4, "a part of row " + key + " of " + name + ", which nobody was shown");
      }
      JsonNode row = Patches.apply(before, part);
      sum += mark(name, row) - mark(name, rows.put(key, row));
    }
    digests.merge(name, sum, Long::sum);
    if (!isFleeting(table(name))) {
      digests.merge(audience, sum, Long::sum);
    }
    if (rows.isEmpty()) {
      tables.remove(name);
    }
  }

  private static long mark(String table, @Nullable JsonNode row) {
    if (row == null) {
      return 0;
    }
    long mixed =
        (((long) table.hashCode() << 32) ^ row.toString().hashCode()) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  static Table table(String wireName) {
    for (Table table : Table.values()) {
      if (table.wireName().equals(wireName)) {
        return table;
      }
    }
    throw new Broken(4, "somebody is shown a table " + wireName);
  }
}
