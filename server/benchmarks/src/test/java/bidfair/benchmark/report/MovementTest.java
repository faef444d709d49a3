package bidfair.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.benchmark.measure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementTest {
  @Test
  void ratiosThatMovedAreTold() {
    assertThat(between(against("p99", 3, 2), against("p99", 4.5, 2)))
        .containsExactly("burst/p99: 2.25× was 1.50×");
  }

  @Test
  void aSlowerMachineMovesNothing() {
    assertThat(between(against("p99", 3, 2), against("p99", 30, 20))).isEmpty();
  }

  @Test
  void littleMovesAreNoise() {
    assertThat(between(against("p99", 2, 2), against("p99", 2.2, 2))).isEmpty();
  }

  @Test
  void figuresWithoutABaselineOrAPastAreNotCompared() {
    assertThat(between(Figure.of("rate", "rate", 1, "1/s"), Figure.of("rate", "rate", 9, "1/s")))
        .isEmpty();
    assertThat(between(against("p99", 1, 1), against("p50", 9, 1))).isEmpty();
  }

  private static List<String> between(Figure before, Figure now) {
    return Movement.between(run(before), run(now));
  }

  private static Results run(Figure figure) {
    return SampleResults.with(List.of(SampleResults.with(figure)));
  }

  private static Figure against(String key, double value, double baseline) {
    return Figure.of(key, "verdict", value, "ms").against("echo", baseline);
  }
}
