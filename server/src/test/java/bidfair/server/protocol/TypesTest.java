package bidfair.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.engine.game.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the browser's types to the records of this package. {@code mvn test -pl server -am
 * -Dtest=TypesTest -Dbidfair.types=write} rewrites them.
 */
class TypesTest {
  private static final Path FILE = Path.of("../web-client/src/protocol/types.ts");

  @Test
  void theBrowsersTypesAreThoseOfTheServer() throws IOException {
    String types =
        new TypeScript()
            .with(ClientIn.class)
            .with(ClientOut.class)
            .withNested(Api.class)
            .with(Refusal.class)
            .with(Rejection.class)
            .withTables()
            .text();
    if (System.getProperty("bidfair.types", "compare").equals("write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, types);
    }
    assertThat(Files.readString(FILE)).isEqualTo(types);
  }
}
