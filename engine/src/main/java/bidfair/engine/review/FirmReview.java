package bidfair.engine.review;

import bidfair.engine.game.Standing;
import bidfair.engine.review.tender.LostBid;
import java.util.List;

/**
 * Why one firm stands where it stands.
 *
 * @param standing final if the game is over
 * @param lostBids in the order of the openings
 */
public record FirmReview(Standing standing, List<LostBid> lostBids) {
  public FirmReview {
    lostBids = List.copyOf(lostBids);
  }
}
