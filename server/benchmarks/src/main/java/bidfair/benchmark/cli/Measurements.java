package bidfair.benchmark.cli;

import bidfair.benchmark.breadth.Breadth;
import bidfair.benchmark.browser.BrowserCost;
import bidfair.benchmark.burst.Burst;
import bidfair.benchmark.delivery.Delivery;
import bidfair.benchmark.engine.EngineMeasurement;
import bidfair.benchmark.measure.Measurement;
import bidfair.benchmark.micro.MicroMeasurement;
import bidfair.benchmark.network.Network;
import bidfair.benchmark.recovery.RecoveryMeasurement;
import bidfair.benchmark.rivals.RivalsMeasurement;
import bidfair.benchmark.sockets.IdleSeats;
import bidfair.benchmark.sockets.StoppedReaders;
import bidfair.benchmark.start.StartMeasurement;
import java.util.List;

/** All that can be measured, in the order in which it is. */
final class Measurements {
  static final List<Measurement> ALL =
      List.of(
          new Burst(),
          new Breadth(),
          new Delivery(),
          new StoppedReaders(),
          new IdleSeats(),
          new RivalsMeasurement(),
          new RecoveryMeasurement(),
          new StartMeasurement(),
          new Network(),
          new BrowserCost(),
          new EngineMeasurement(),
          new MicroMeasurement());

  private Measurements() {}
}
