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
  private static final Path FOLDER = Path.of("../web-client/src/protocol");

  @Test
  void theBrowsersTypesAreThoseOfTheServer() throws IOException {
    hold("types.ts", conversation().text());
  }

  /** Apart from the others, as only the pages of reviews need them. */
  @Test
  void soAreThoseOfReviews() throws IOException {
    TypeScript reviews = new TypeScript().withNested(ReviewApi.class);
    hold("reviews.ts", reviews.textBeyond(conversation(), "./types"));
  }

  private static TypeScript conversation() {
    return new TypeScript()
        .with(ClientIn.class)
        .with(ClientOut.class)
        .withNested(Api.class)
        .with(Refusal.class)
        .with(Rejection.class)
        .withTables();
  }

  private static void hold(String file, String types) throws IOException {
    Path path = FOLDER.resolve(file);
    if (System.getProperty("bidfair.types", "compare").equals("write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(path, types);
    }
    assertThat(Files.readString(path)).isEqualTo(types);
  }
}
