package bidfair.server.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** {@code docs/scenarios.md} gives every number of the standard scenario as it is. */
class ScenarioDocsTest {
  private static final JsonNode RULES = Json.tree(ShippedFiles.text("standard.json")).get("rules");

  static Stream<String> chapters() {
    return RULES.propertyNames().stream();
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyNumberIsInTheTableOfItsChapter(String chapter) throws IOException {
    String page = Files.readString(Path.of("../docs/scenarios.md"));
    String section = page.split("### rules\\." + chapter + "\n", 2)[1].split("\n#", 2)[0];
    for (Map.Entry<String, JsonNode> member : RULES.get(chapter).properties()) {
      Optional<String> row =
          section.lines().filter(l -> l.startsWith("| `" + member.getKey() + "` |")).findFirst();
      assertThat(row).as(chapter + "." + member.getKey()).isPresent();
      assertThat(row.get().split("\\|", -1)[3].strip())
          .as(chapter + "." + member.getKey())
          .startsWith(shown(member.getValue()));
    }
  }

  private static String shown(JsonNode value) {
    if (value.isIntegralNumber()) {
      return String.format(Locale.ROOT, "%,d", value.longValue()).replace(',', ' ');
    } else if (value.has("gain")) {
      return "%s, %s, %s"
          .formatted(shown(value.get("cost")), shown(value.get("days")), shown(value.get("gain")));
    } else if (value.has("recognition")) {
      return "%s/%s/%s"
          .formatted(value.get("recognition"), value.get("price"), value.get("service"));
    }
    return "`" + value.stringValue() + "`";
  }
}
