package bidfair.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {
  @TempDir private Path folder;

  @Test
  void everythingThatIsWrittenIsReadAgain() {
    Path file = folder.resolve("results.json");
    ResultsFile.write(file, SampleResults.all());
    assertThat(ResultsFile.read(file)).isEqualTo(SampleResults.all());
  }
}
