package bidfair.server.kill;

import bidfair.server.classroom.Classroom;
import bidfair.server.classroom.Student;
import bidfair.server.client.Player;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What everybody in a room was shown when its server came to its end. */
record Seen(Map<Player, Map<String, JsonNode>> contents, int day) {
  static Seen by(Classroom room) {
    Map<Player, Map<String, JsonNode>> contents = new HashMap<>();
    everybody(room).forEach(player -> contents.put(player, contents(player)));
    int day =
        everybody(room).stream().mapToInt(player -> Classroom.clock(player).day()).max().orElse(0);
    return new Seen(contents, day);
  }

  static List<Player> everybody(Classroom room) {
    return Stream.concat(Stream.of(room.console()), room.students().stream().map(Student::player))
        .toList();
  }

  /** All but the clock, which tells of the restart. */
  static Map<String, JsonNode> contents(Player player) {
    Map<String, JsonNode> contents = new TreeMap<>(player.tables().contents());
    contents.keySet().removeIf(row -> row.startsWith("everyone clock"));
    return contents;
  }

  /** Rows that never change again once they were shown: postings, and the days that have passed. */
  Map<String, JsonNode> lasting(Player player) {
    Map<String, JsonNode> lasting = new TreeMap<>(contents.getOrDefault(player, Map.of()));
    lasting
        .entrySet()
        .removeIf(row -> !row.getKey().startsWith("firm ledger ") && !isPast(row.getKey()));
    return lasting;
  }

  private boolean isPast(String row) {
    String days = "firm cashDays ";
    return row.startsWith(days) && Integer.parseInt(row.substring(days.length())) < day - 1;
  }
}
