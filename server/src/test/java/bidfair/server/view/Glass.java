package bidfair.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.client.Patches;
import bidfair.server.json.Json;
import bidfair.server.protocol.Refusal;
import bidfair.server.protocol.Table;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A viewer that keeps tables as a browser does, and insists that it is spoken to properly. */
final class Glass implements Viewer {
  private final Eyes eyes;
  final Map<String, Long> versions = new TreeMap<>();
  final Map<String, Map<String, JsonNode>> tables = new TreeMap<>();
  final List<String> frames = new ArrayList<>();
  int snapshots;
  int flushes;
  boolean blocked;
  Optional<Refusal> closed = Optional.empty();
  private Optional<EncodedFrame> last = Optional.empty();
  private int offersSinceFlush;

  Glass(Eyes eyes) {
    this.eyes = eyes;
  }

  static Glass ofSeat(int seat) {
    return new Glass(new Eyes.OfSeat(seat));
  }

  static Glass ofTeacher() {
    return new Glass(new Eyes.OfTeacher());
  }

  static Glass ofScreen() {
    return new Glass(new Eyes.OfScreen());
  }

  /** One that comes back with what this one holds now. */
  Glass again() {
    Glass copy = new Glass(eyes);
    copy.versions.putAll(versions);
    tables.forEach((name, rows) -> copy.tables.put(name, new HashMap<>(rows)));
    return copy;
  }

  EncodedFrame lastFrame() {
    return last.orElseThrow();
  }

  @Override
  public Eyes eyes() {
    return eyes;
  }

  @Override
  public boolean offer(EncodedFrame frame) {
    assertThat(closed).as("nothing is offered after the end").isEmpty();
    if (blocked) {
      return false;
    }
    offersSinceFlush++;
    last = Optional.of(frame);
    String json = new String(frame.json(), StandardCharsets.UTF_8);
    frames.add(json);
    accept(Json.tree(json), frame);
    return true;
  }

  @Override
  public void flush(boolean more) {
    assertThat(closed).as("nothing is asked after the end").isEmpty();
    if (offersSinceFlush > 0) {
      flushes++;
      offersSinceFlush = 0;
    }
  }

  @Override
  public void close(Refusal reason) {
    closed = Optional.of(reason);
  }

  /** Whether everything offered was flushed. */
  boolean isFlushed() {
    return offersSinceFlush == 0;
  }

  JsonNode row(Table table, Object key) {
    JsonNode row = rows(table).get(key.toString());
    assertThat(row).as("row %s of %s", key, table).isNotNull();
    return row;
  }

  Map<String, JsonNode> rows(Table table) {
    return tables.getOrDefault(table.wireName(), Map.of());
  }

  /** What the wire said since the last call. */
  List<String> takeFrames() {
    List<String> taken = List.copyOf(frames);
    frames.clear();
    return taken;
  }

  /** Rows that are not the same here and there. */
  List<String> differences(Glass other) {
    List<String> differences = new ArrayList<>();
    for (Table table : Table.values()) {
      Set<String> keys = new TreeSet<>(rows(table).keySet());
      keys.addAll(other.rows(table).keySet());
      for (String key : keys) {
        JsonNode here = rows(table).get(key);
        JsonNode there = other.rows(table).get(key);
        if (!Objects.equals(here, there)) {
          differences.add(table + ": " + here + " and " + there);
        }
      }
    }
    return differences;
  }

  private void accept(JsonNode message, EncodedFrame frame) {
    if (message.get("type").stringValue().equals("now")) {
      JsonNode clock = message.get("clock");
      rows(Table.CLOCK).put(clock.get("key").asString(), clock);
      return;
    }
    assertThat(message.get("type").stringValue()).isEqualTo("frame");
    String audience = message.get("audience").stringValue();
    long version = message.get("version").longValue();
    assertThat(version).isEqualTo(frame.version());
    if (message.get("snapshot").booleanValue()) {
      snapshots++;
      tables.keySet().removeIf(name -> table(name).audience().wireName().equals(audience));
    } else {
      assertThat(versions).as("a gap in %s", audience).containsEntry(audience, version - 1);
    }
    versions.put(audience, version);
    message
        .get("tables")
        .properties()
        .forEach(each -> change(audience, each.getKey(), each.getValue()));
  }

  private void change(String audience, String name, JsonNode change) {
    Table table = table(name);
    assertThat(table.audience().wireName()).isEqualTo(audience);
    Map<String, JsonNode> rows = tables.computeIfAbsent(name, _ -> new TreeMap<>());
    change.path("gone").forEach(key -> assertThat(rows.remove(key.asString())).isNotNull());
    for (JsonNode row : change.path("put")) {
      assertThat(rows.put(row.get("key").asString(), row)).isNotEqualTo(row);
      checkShape(table, row);
    }
    for (JsonNode part : change.path("set")) {
      String key = part.get("key").asString();
      JsonNode before = rows.get(key);
      assertThat(before).as("row %s of %s", key, table).isNotNull();
      JsonNode row = Patches.apply(before, part);
      assertThat(rows.put(key, row)).isNotEqualTo(row);
      checkShape(table, row);
    }
    if (rows.isEmpty()) {
      tables.remove(name);
    }
  }

  private static Table table(String name) {
    return Arrays.stream(Table.values())
        .filter(table -> table.wireName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A row has the properties of its record, as the generated types say, and no other. */
  private static void checkShape(Table table, JsonNode row) {
    Set<String> unexpected = new TreeSet<>(row.propertyNames());
    for (RecordComponent component : table.rows().getRecordComponents()) {
      boolean there = unexpected.remove(component.getName());
      if (!there && component.getType() != Optional.class) {
        throw new AssertionError(component.getName() + " is missing in " + table + ": " + row);
      }
    }
    if (!unexpected.isEmpty()) {
      throw new AssertionError(unexpected + " should not be in " + table + ": " + row);
    }
  }
}
