package bidfair.server.review;

import bidfair.engine.game.Bid;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.Standing;
import bidfair.engine.review.FirmReview;
import bidfair.engine.review.cause.Cause;
import bidfair.engine.review.tender.LostBid;
import bidfair.engine.scenario.Disclosure;
import bidfair.engine.units.Money;
import bidfair.server.export.game.JournaledGame;
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
 *   <li>Mistakes that are found by comparing with all others wait for the end.
 * </ul>
 */
final class KnownInPlay {
  private KnownInPlay() {}

  static FirmReview of(FirmReview review, JournaledGame game) {
    boolean sheets = game.scenario().rules().bids().disclosure() != Disclosure.WINNER_ONLY;
    return new FirmReview(
        published(review.standing(), game.published()),
        sheets ? review.lostBids().stream().map(KnownInPlay::withoutTraces).toList() : List.of(),
        review.clients(),
        review.industries(),
        review.measures(),
        review.waterfall(),
        review.avoidable(),
        review.fall(),
        sheets
            ? review.causes().stream().filter(KnownInPlay::needsNoComparison).toList()
            : List.of());
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

  private static boolean needsNoComparison(Cause cause) {
    return switch (cause.mistake()) {
      case STARTED_LATE, BID_TOO_LITTLE -> false;
      case SOLD_BELOW_COST,
          WRONG_PRODUCT,
          BID_OVER_CEILING,
          BID_UNFUNDED,
          TOO_LITTLE_RECOGNITION,
          PRICED_TOO_HIGH,
          SERVICE_TOO_LOW,
          DELIVERED_LATE,
          OVERCOMMITTED,
          CAMPAIGNS_WASTED,
          CLIENTS_NEGLECTED,
          RETURNED_GOODS ->
          true;
    };
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
