package bidfair.engine.review;

import bidfair.engine.game.Standing;
import bidfair.engine.review.client.ClientReview;
import bidfair.engine.review.client.CustomerMeasures;
import bidfair.engine.review.client.IndustryContribution;
import bidfair.engine.review.tender.LostBid;
import java.util.List;

/**
 * Why one firm stands where it stands.
 *
 * @param standing final if the game is over
 * @param lostBids in the order of the openings
 * @param clients those with which the firm had to do, by number
 * @param industries all of them, in the order of the market
 * @param measures the thresholds by which the clients are measured
 */
public record FirmReview(
    Standing standing,
    List<LostBid> lostBids,
    List<ClientReview> clients,
    List<IndustryContribution> industries,
    CustomerMeasures measures) {
  public FirmReview {
    lostBids = List.copyOf(lostBids);
    clients = List.copyOf(clients);
    industries = List.copyOf(industries);
  }
}
