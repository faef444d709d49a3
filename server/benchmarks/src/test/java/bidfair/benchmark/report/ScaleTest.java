package bidfair.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.benchmark.measure.Chart;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Chart.Axis LINEAR = new Chart.Axis("s", false);
  private static final Chart.Axis LOGARITHMIC = new Chart.Axis("ms", true);

  @Test
  void aLinearScaleBeginsAtZeroAndHasRoundTicks() {
    Scale scale = Scale.of(LINEAR, DoubleStream.of(3, 17, 55));
    assertThat(scale.ticks()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0);
    assertThat(scale.part(0)).isZero();
    assertThat(scale.part(30)).isEqualTo(0.5);
  }

  @Test
  void aLinearScaleReachesBelowZeroIfValuesDo() {
    Scale scale = Scale.of(LINEAR, DoubleStream.of(-7, 12));
    assertThat(scale.low()).isLessThanOrEqualTo(-7);
    assertThat(scale.high()).isGreaterThanOrEqualTo(12);
  }

  @Test
  void aLogarithmicScaleCountsInDecades() {
    Scale scale = Scale.of(LOGARITHMIC, DoubleStream.of(0.02, 3, 4_000));
    assertThat(scale.ticks()).hasSize(7);
    assertThat(scale.part(10)).isEqualTo(0.5);
  }

  @Test
  void whatALogarithmicScaleCannotShowIsLeftOut() {
    Scale scale = Scale.of(LOGARITHMIC, DoubleStream.of(0, -1, 5, Double.NaN));
    assertThat(scale.low()).isEqualTo(1);
    assertThat(scale.shows(0)).isFalse();
    assertThat(scale.shows(5)).isTrue();
  }

  @Test
  void oneValueOrNoneIsAScaleToo() {
    assertThat(Scale.of(LINEAR, DoubleStream.of(0)).ticks()).isNotEmpty();
    assertThat(Scale.of(LINEAR, DoubleStream.of(5, 5)).part(5)).isBetween(0.0, 1.0);
    assertThat(Scale.of(LOGARITHMIC, DoubleStream.of(10)).part(10)).isBetween(0.0, 1.0);
    assertThat(Scale.of(LOGARITHMIC, DoubleStream.empty()).ticks()).isNotEmpty();
  }
}
