package bidfair.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.access.Tokens;
import bidfair.server.client.Player;
import bidfair.server.net.Answer;
import bidfair.server.net.Browser;
import bidfair.server.protocol.PublicRow;
import bidfair.server.protocol.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that somebody can get from a server about a room at one moment, by whatever they ask. */
final class Sight {
  /** For whoever looks after the server, not for students; held elsewhere. */
  private static final Set<String> NOT_ABOUT_ROOMS = Set.of("/metrics", "/healthz");

  private static final int FIRMS = 4;
  private static final int LEGIBLE = 2_000;

  private Sight() {}

  /** What a browser is answered on every address, with all headers but the time. */
  static Map<String, String> ofAddresses(Browser browser, String code) {
    Map<String, String> seen = new TreeMap<>();
    for (String address : addresses(code)) {
      seen.put(address, text(browser.get(address)));
    }
    return seen;
  }

  /** What a new connection is shown. */
  static Map<String, String> ofNewConnection(Browser browser, String code, String as) {
    Player player = new Player(browser, code, as, _ -> {});
    player.connect();
    player.await(
        "the clock", () -> !player.tables().rows(Table.CLOCK, PublicRow.Clock.class).isEmpty());
    player.catchUp();
    Map<String, String> seen = new TreeMap<>();
    player.tables().contents().forEach((row, content) -> seen.put(row, content.toString()));
    player.cut();
    assertThat(player.faults()).isEmpty();
    return seen;
  }

  /** Every address of the published document that can be asked without changing anything. */
  private static List<String> addresses(String code) {
    List<String> found = new ArrayList<>();
    String path = "";
    for (String line : document()) {
      if (line.startsWith("  /")) {
        path = line.strip().replace(":", "").replace("{code}", code);
      } else if (line.equals("    get:") && !NOT_ABOUT_ROOMS.contains(path)) {
        for (int firm = 1; firm <= FIRMS; firm++) {
          found.add(path.replace("{firm}", String.valueOf(firm)));
          found.add(path.replace("{firm}", String.valueOf(firm)) + "?game=1&lang=en");
        }
      }
    }
    return found.stream().distinct().toList();
  }

  private static List<String> document() {
    try {
      return Files.readAllLines(Path.of("../docs/openapi.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Long bodies by their hash, so that what differs can be read. */
  private static String text(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
    headers.remove("date");
    String body = answer.body();
    return answer.status()
        + " "
        + headers
        + " "
        + (body.length() > LEGIBLE ? Tokens.hash(body) : body);
  }

  /** Where two sights of the same things differ. */
  static List<String> differences(Map<String, String> one, Map<String, String> other) {
    Set<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(one.get(key), other.get(key)))
        .map(key -> key + ": " + one.get(key) + " and then " + other.get(key))
        .toList();
  }
}
