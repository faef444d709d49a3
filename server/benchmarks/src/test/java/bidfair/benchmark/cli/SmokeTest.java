package bidfair.benchmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.benchmark.measure.Check;
import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Figure;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Length;
import bidfair.benchmark.measure.Measurement;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything can be measured, and every promise is kept meanwhile; how fast it is nobody asks here.
 */
class SmokeTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  @TempDir private Path scratch;

  static List<String> names() {
    return Measurements.ALL.stream().map(Measurement::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void takesFigures(String name) throws Exception {
    Findings found =
        measurement(name).take(new Conditions(Length.SMOKE, HOME, scratch, words -> {}));

    assertThat(found.figures()).isNotEmpty();
    assertThat(found.figures()).extracting(Figure::key).doesNotHaveDuplicates();
    assertThat(found.figures()).allSatisfy(SmokeTest::isAFigure);
    assertThat(found.checks()).allMatch(Check::kept);
  }

  private static void isAFigure(Figure figure) {
    assertThat(figure.key()).matches("[a-z0-9-]+");
    assertThat(figure.value()).isFinite();
    figure.ratio().ifPresent(ratio -> assertThat(ratio).isFinite());
  }

  private static Measurement measurement(String name) {
    return Measurements.ALL.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
