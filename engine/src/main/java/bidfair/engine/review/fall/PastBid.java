package bidfair.engine.review.fall;

import bidfair.engine.game.Order;
import bidfair.engine.game.VoidReason;
import bidfair.engine.market.Client;
import bidfair.engine.units.TenderId;
import java.util.Optional;

/**
 * A bid of a firm that fell.
 *
 * @param openedOn the day of the opening; after the fall if it had not come yet
 * @param order what it won
 */
record PastBid(
    TenderId tender,
    Client client,
    int openedOn,
    Optional<VoidReason> voidReason,
    Optional<Order> order) {
  boolean isUnfunded() {
    return voidReason.equals(Optional.of(VoidReason.UNFUNDED));
  }
}
