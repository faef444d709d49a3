package bidfair.engine.review.classroom;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;
import java.util.Optional;

/** What was worth telling of a month. */
public sealed interface ClassHeadline {
  /** A firm went bankrupt. */
  record FirmFell(FirmId firm, int day) implements ClassHeadline {}

  /**
   * One firm alone leads, and did not a month before.
   *
   * @param before who led alone at the last close; absent if nobody did
   */
  record LeaderChanged(FirmId leader, Optional<FirmId> before) implements ClassHeadline {}

  /** The firm that gained most places since the last close, at least three. */
  record FirmClimbed(FirmId firm, int from, int to) implements ClassHeadline {}

  /** The greatest order awarded this month. */
  record BiggestOrder(OrderId order, FirmId firm, ClientId client, Money value)
      implements ClassHeadline {}

  /**
   * The tender that was decided by least, among those with at least two valid bids.
   *
   * @param margin between the scores of the two, 0 to 1 000 000; 0 for a tie
   */
  record NarrowestDecision(TenderId tender, FirmId winner, FirmId second, int margin)
      implements ClassHeadline {}

  /**
   * A tender was won at a lower markup than any before this month.
   *
   * @param markup over the cost of the product bid, bp of the cost; negative below it
   */
  record PriceFloor(TenderId tender, FirmId winner, int markup) implements ClassHeadline {}
}
