package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Games that were played once and must come out the same for ever. If one does not, a rule has
 * changed: then the rulebook's version must, too.
 */
class GoldenRecordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @MethodSource("records")
  void agrees(Path record) throws IOException, RecordException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(record))) {
      assertThat(Replay.of(in))
          .isInstanceOfSatisfying(
              ReplayResult.Agrees.class, agrees -> assertThat(agrees.finished()).isTrue());
    }
  }

  @Test
  void theyShowRejectionsVoidBidsFailedTendersAndBankruptcies() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path record : records().toList()) {
      all.append(Files.readString(record));
    }
    assertThat(all)
        .contains("\"voidReason\":\"PRODUCT_MISMATCH\"", "\"voidReason\":\"OVER_CEILING\"")
        .contains("\"bids\":[]}", "\"reason\":\"NO_SLOT_FREE\"", "\"stage\":\"DECLINE\"")
        .containsPattern("\"bankruptOn\":[1-9]");
  }

  private static Stream<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
    }
  }
}
