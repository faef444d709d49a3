package bidfair.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the schemas of reviews in docs/openapi.yaml to their records; the others are written by
 * hand. {@code mvn test -pl server -am -Dtest=OpenApiSchemasTest -Dbidfair.docs=write} rewrites
 * them.
 */
class OpenApiSchemasTest {
  private static final Path FILE = Path.of("../docs/openapi.yaml");
  private static final String MARK =
      "    # From here on made by OpenApiSchemasTest: do not edit.\n";
  private static final Pattern NAME = Pattern.compile("^ {4}(\\w+):", Pattern.MULTILINE);

  @Test
  void theSchemasAreThoseOfTheRecords() throws IOException {
    String document = Files.readString(FILE);
    String head = document.substring(0, document.indexOf(MARK) + MARK.length());
    String expected = head + schemas(byHand(head));
    if (System.getProperty("bidfair.docs", "compare").equals("write")) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE)).isEqualTo(expected);
  }

  private static Set<String> byHand(String head) {
    return NAME.matcher(head.substring(head.indexOf("  schemas:")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static String schemas(Set<String> byHand) {
    YamlSchemas schemas = new YamlSchemas();
    for (Class<?> body : ReviewApi.class.getDeclaredClasses()) {
      schemas.with(body);
    }
    return schemas.textWithout(byHand);
  }
}
