package bidfair.engine.review;

import bidfair.engine.game.Standing;
import bidfair.engine.review.cause.Cause;
import bidfair.engine.review.client.ClientReview;
import bidfair.engine.review.client.CustomerMeasures;
import bidfair.engine.review.client.IndustryContribution;
import bidfair.engine.review.fall.Fall;
import bidfair.engine.review.money.AvoidableCost;
import bidfair.engine.review.money.Waterfall;
import bidfair.engine.review.tender.LostBid;
import java.util.List;
import java.util.Optional;

/**
 * Why one firm stands where it stands.
 *
 * @param standing final if the game is over
 * @param lostBids in the order of the openings
 * @param clients those with which the firm had to do, by number
 * @param industries all of them, in the order of the market
 * @param measures the thresholds by which the clients are measured
 * @param waterfall where the money went
 * @param avoidable what need not have been lost, dearest first; empty kinds are left out
 * @param fall present exactly if the firm is bankrupt
 * @param causes the mistakes that cost most, dearest first
 */
public record FirmReview(
    Standing standing,
    List<LostBid> lostBids,
    List<ClientReview> clients,
    List<IndustryContribution> industries,
    CustomerMeasures measures,
    Waterfall waterfall,
    List<AvoidableCost> avoidable,
    Optional<Fall> fall,
    List<Cause> causes) {
  public FirmReview {
    lostBids = List.copyOf(lostBids);
    clients = List.copyOf(clients);
    industries = List.copyOf(industries);
    avoidable = List.copyOf(avoidable);
    causes = List.copyOf(causes);
  }
}
