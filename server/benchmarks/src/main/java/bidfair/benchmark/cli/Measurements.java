package bidfair.benchmark.cli;

import bidfair.benchmark.burst.Burst;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.rivals.RivalsMeasurement;
import java.util.List;

/** All that can be measured, in the order in which it is. */
final class Measurements {
  static final List<Measurement> ALL = List.of(new Burst(), new RivalsMeasurement());

  private Measurements() {}
}
