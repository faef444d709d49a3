package bidfair.engine.review.money;

import bidfair.engine.units.Money;
import java.util.List;

/**
 * How the starting capital became the net worth (rulebook §11, §12): start + the amounts of all
 * steps = end, to the fen, at every moment of the game.
 *
 * @param start the capital paid in
 * @param steps one for each item, in the order of the items, those of zero included
 * @param end net worth
 */
public record Waterfall(Money start, List<WaterfallStep> steps, Money end) {
  public Waterfall {
    steps = List.copyOf(steps);
  }

  /** The step of an item. */
  public WaterfallStep step(WaterfallItem item) {
    return steps.stream().filter(step -> step.item() == item).findFirst().orElseThrow();
  }
}
