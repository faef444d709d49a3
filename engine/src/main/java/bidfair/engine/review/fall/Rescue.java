package bidfair.engine.review.fall;

import bidfair.engine.units.Money;
import java.util.List;

/**
 * How a bankrupt firm could last have been kept at or above the limit on the day it fell and on all
 * days before, everything else as it was. No day later than this one offers such steps.
 *
 * @param day the first day on which the firm would have had to act otherwise
 * @param cash what it would have had at the check at which it fell: the cash it had there and the
 *     amounts of all steps
 * @param steps only those that are needed, dearest first
 */
public record Rescue(int day, Money cash, List<RescueStep> steps) {
  public Rescue {
    steps = List.copyOf(steps);
  }
}
