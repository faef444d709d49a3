package bidfair.server.review;

import bidfair.engine.game.Bid;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.Standing;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.tender.LostBid;
import bidfair.engine.scenario.Disclosure;
import bidfair.engine.units.Money;
import java.util.List;

/**
 * A firm's review while the game goes on: what the scenario lets it know of its rivals (rulebook
 * §7), and nothing from which it could reckon more.
 *
 * <ul>
 *   <li>Its rank is that of the standings that everybody saw last.
 *   <li>Where only winner and price are disclosed, lost bids wait for the end, as every gap tells
 *       the winner's score; so do the causes, which are reckoned from them.
 *   <li>The number of a submission tells how many bids rivals have made, and the bond of a bid
 *       whether its client is STABLE: both are taken out.
 * </ul>
 */
final class KnownInPlay {
  private KnownInPlay() {}

  /**
   * @param review of a game that goes on, so that no cause in it was found by comparing with others
   * @param seen the standings that everybody saw last
   */
  static FirmReview of(FirmReview review, Disclosure disclosure, List<Standing> seen) {
    boolean sheets = disclosure != Disclosure.WINNER_ONLY;
    return new FirmReview(
        published(review.standing(), seen),
        sheets ? review.lostBids().stream().map(KnownInPlay::withoutTraces).toList() : List.of(),
        review.clients(),
        review.industries(),
        review.measures(),
        review.waterfall(),
        review.avoidable(),
        review.fall(),
        sheets ? review.causes() : List.of());
  }

  /** The rank is 0 in the first month. */
  private static Standing published(Standing now, List<Standing> seen) {
    int rank =
        seen.stream()
            .filter(standing -> standing.firm().equals(now.firm()))
            .mapToInt(Standing::rank)
            .findFirst()
            .orElse(0);
    return new Standing(now.firm(), rank, now.netWorth(), now.bankruptOn());
  }

  private static LostBid withoutTraces(LostBid lost) {
    return new LostBid(
        withoutTraces(lost.own()),
        lost.month(),
        lost.client(),
        lost.industry(),
        lost.tender(),
        lost.winner().map(KnownInPlay::withoutTraces),
        lost.gap(),
        lost.decider(),
        lost.repair(),
        lost.price(),
        lost.recognition(),
        lost.level());
  }

  private static JudgedBid withoutTraces(JudgedBid judged) {
    Bid bid = judged.bid();
    return new JudgedBid(
        new Bid(
            0, bid.tender(), bid.firm(), bid.product(), bid.unitPrice(), bid.level(), Money.ZERO),
        judged.recognition(),
        judged.record(),
        judged.voidReason(),
        judged.score());
  }
}
