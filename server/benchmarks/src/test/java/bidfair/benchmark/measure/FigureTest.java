package bidfair.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
  private static final Figure FIGURE = Figure.of("p99", "verdict", 3, "ms").against("echo", 2);

  @Test
  void theRatioIsTheValueOverTheBaselines() {
    assertThat(FIGURE.ratio()).contains(1.5);
    assertThat(Figure.of("rate", "rate", 3, "1/s").ratio()).isEmpty();
  }

  @Test
  void aTargetIsAboutTheValueOrTheRatio() {
    assertThat(FIGURE.isMet()).isEmpty();
    assertThat(FIGURE.reaching(Target.atMost(3)).isMet()).contains(true);
    assertThat(FIGURE.reaching(Target.atMost(2.9)).isMet()).contains(false);
    assertThat(FIGURE.reaching(Target.atLeast(3.1)).isMet()).contains(false);
    assertThat(FIGURE.reaching(Target.ratioAtMost(1.5)).isMet()).contains(true);
    assertThat(FIGURE.reaching(Target.ratioAtLeast(2)).isMet()).contains(false);
  }
}
