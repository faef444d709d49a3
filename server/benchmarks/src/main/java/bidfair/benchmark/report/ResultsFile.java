package bidfair.benchmark.report;

import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON, to be kept and compared. */
public final class ResultsFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ResultsFile() {}

  public static void write(Path file, Results results) {
    MAPPER.writeValue(file, results);
  }

  /** Throws {@link tools.jackson.core.JacksonException} if it is not such a file. */
  public static Results read(Path file) {
    return MAPPER.readValue(file, Results.class);
  }
}
