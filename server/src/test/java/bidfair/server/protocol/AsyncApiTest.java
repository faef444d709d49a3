package bidfair.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/asyncapi.yaml to the records of this package: the schemas are made from them, the
 * messages are written by hand. {@code mvn test -pl server -am -Dtest=AsyncApiTest
 * -Dbidfair.docs=write} rewrites the schemas.
 */
class AsyncApiTest {
  private static final Path FILE = Path.of("../docs/asyncapi.yaml");
  private static final String MARK = "  # From here on made by AsyncApiTest: do not edit.\n";

  @Test
  void theSchemasAreThoseOfTheRecords() throws IOException {
    String document = Files.readString(FILE);
    String head = document.substring(0, document.indexOf(MARK) + MARK.length());
    String expected = head + "  schemas:\n" + schemas();
    if (System.getProperty("bidfair.docs", "compare").equals("write")) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE)).isEqualTo(expected);
  }

  @Test
  void everyMessageIsSentByOneSideOrTheOther() throws IOException {
    String document = Files.readString(FILE);
    for (Class<?> side : new Class<?>[] {ClientIn.class, ClientOut.class}) {
      for (Class<?> message : side.getPermittedSubclasses()) {
        assertThat(document)
            .contains(
                "payload: { $ref: \"#/components/schemas/" + message.getSimpleName() + "\" }");
      }
    }
  }

  @Test
  void everyTableIsListedWithItsRows() throws IOException {
    String document = Files.readString(FILE);
    for (Table table : Table.values()) {
      assertThat(document)
          .contains(
              "| %s | %s | %s |"
                  .formatted(
                      table.audience().wireName(),
                      table.wireName(),
                      TypeScript.name(table.rows())));
    }
  }

  private static String schemas() {
    YamlSchemas schemas = new YamlSchemas().with(ClientIn.class).with(ClientOut.class);
    Arrays.stream(Table.values()).map(Table::rows).forEach(schemas::with);
    return schemas.text();
  }
}
