package bidfair.engine.review.cause;

import bidfair.engine.units.Money;
import java.util.List;

/**
 * A mistake, with what it cost.
 *
 * @param cost positive; an estimate, as {@link Mistake} says for each
 * @param cases how often it was made
 * @param evidence where it can be seen, the dearest first; a handful at most
 */
public record Cause(Mistake mistake, Money cost, int cases, List<Evidence> evidence) {
  public Cause {
    evidence = List.copyOf(evidence);
  }
}
