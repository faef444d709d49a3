package bidfair.benchmark.cli;

import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.recovery.RecoveryMeasurement;
import bidfair.benchmark.start.StartMeasurement;
import java.util.List;

/** All that can be measured, in the order in which it is. */
final class Measurements {
  static final List<Measurement> ALL = List.of(new RecoveryMeasurement(), new StartMeasurement());

  private Measurements() {}
}
