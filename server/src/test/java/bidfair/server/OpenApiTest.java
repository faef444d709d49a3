package bidfair.server;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.net.TestServer;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.Refusal;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/openapi.yaml, which is written by hand, to the table of routes and their bodies. */
class OpenApiTest {
  private static List<String> document = List.of();

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws IOException {
    document = Files.readAllLines(Path.of("../docs/openapi.yaml"));
  }

  @Test
  void everyRouteIsDescribedAndNoOther() {
    Set<String> routes = new TreeSet<>();
    try (TestServer server = TestServer.start(folder)) {
      server
          .app()
          .gateway()
          .routes()
          .forEach(route -> routes.add(route.method().name() + " " + route.path()));
    }
    assertThat(described()).isEqualTo(routes);
  }

  @Test
  void everyBodyIsDescribedWithAllItsMembers() {
    for (Class<?> body : Api.class.getDeclaredClasses()) {
      String schema = schema(body.getSimpleName());
      if (body.isRecord()) {
        for (RecordComponent member : body.getRecordComponents()) {
          assertThat(schema).contains(member.getName() + ":");
        }
      }
    }
  }

  @Test
  void everyReasonIsListed() {
    for (Refusal refusal : Refusal.values()) {
      assertThat(schema("Refusal")).contains("- " + refusal.name());
    }
  }

  /** Methods and addresses, by their indentation. */
  private static Set<String> described() {
    Set<String> found = new TreeSet<>();
    String path = "";
    int end = document.indexOf("components:");
    for (String line : document.subList(document.indexOf("paths:"), end)) {
      if (line.startsWith("  /")) {
        path = line.strip().substring(0, line.strip().length() - 1);
      } else if (line.matches(" {4}(get|post|delete):")) {
        found.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return found;
  }

  private static String schema(String name) {
    List<String> schemas = document.subList(document.indexOf("  schemas:"), document.size());
    int begin = schemas.indexOf("    " + name + ":");
    assertThat(begin).as("schema " + name).isPositive();
    return schemas.stream()
        .skip(begin + 1L)
        .takeWhile(line -> line.startsWith("     "))
        .reduce("", (text, line) -> text + line + "\n");
  }
}
