package bidfair.engine.review.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How prices moved from month to month. */
final class PricesByMonth {
  private PricesByMonth() {}

  static List<MonthPrices> of(List<BidPoint> bids) {
    Map<Integer, List<BidPoint>> months = new TreeMap<>();
    bids.forEach(bid -> months.computeIfAbsent(bid.month(), _ -> new ArrayList<>()).add(bid));
    return months.entrySet().stream().map(month -> of(month.getKey(), month.getValue())).toList();
  }

  private static MonthPrices of(int month, List<BidPoint> bids) {
    List<Integer> all = markups(bids);
    List<Integer> won = markups(bids.stream().filter(BidPoint::won).toList());
    return new MonthPrices(
        month,
        all.size(),
        all.getFirst(),
        median(all),
        won.isEmpty() ? Optional.empty() : Optional.of(median(won)));
  }

  private static List<Integer> markups(Collection<BidPoint> bids) {
    return bids.stream().map(BidPoint::markup).sorted().toList();
  }

  private static int median(List<Integer> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }
}
