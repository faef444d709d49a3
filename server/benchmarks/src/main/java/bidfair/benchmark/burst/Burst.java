package bidfair.benchmark.burst;

import bidfair.benchmark.measure.Conditions;
import bidfair.benchmark.measure.Findings;
import bidfair.benchmark.measure.Measurement;

/** One room, a thousand seats, three inputs each in five seconds. */
public final class Burst implements Measurement {
  @Override
  public String name() {
    return "burst";
  }

  @Override
  public String question() {
    return "How long does a verdict take when a thousand people act in the five seconds of an opening?";
  }

  @Override
  public Findings take(Conditions conditions) throws Exception {
    Opening.probe(conditions, conditions.length().choose(20, 1000, 1000), 2, 5);
    return new Findings();
  }
}
