package bidfair.server.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the {@code scenarios} folder, which travel with the program. */
final class ShippedFiles {
  private ShippedFiles() {}

  static String text(String name) {
    try (InputStream in = ShippedFiles.class.getResourceAsStream("/scenarios/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
