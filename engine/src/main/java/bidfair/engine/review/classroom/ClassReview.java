package bidfair.engine.review.classroom;

import java.util.List;

/**
 * A game as its whole class looks back on it.
 *
 * @param rankings one for every measure, in the order of {@link Measure}
 * @param firms every firm, in order of number
 * @param deciders every decider, also those that decided nothing; the counts sum to the bids lost
 * @param bids every valid bid, by tender and submission
 * @param prices the months in which there was a valid bid
 * @param voids every reason, also those without a bid
 * @param late every cause, also those without an order
 * @param flows between different stages, by month, {@code from} and {@code to}; none with count 0
 * @param months every month that is over; for a game that is over, also the one in which it ended
 */
public record ClassReview(
    List<MeasureRanking> rankings,
    List<FirmYear> firms,
    List<DeciderCount> deciders,
    List<BidPoint> bids,
    List<MonthPrices> prices,
    List<VoidCount> voids,
    List<LateCount> late,
    List<StageFlow> flows,
    List<MonthStep> months) {
  public ClassReview {
    rankings = List.copyOf(rankings);
    firms = List.copyOf(firms);
    deciders = List.copyOf(deciders);
    bids = List.copyOf(bids);
    prices = List.copyOf(prices);
    voids = List.copyOf(voids);
    late = List.copyOf(late);
    flows = List.copyOf(flows);
    months = List.copyOf(months);
  }
}
