package bidfair.engine.review.classroom;

import bidfair.engine.game.Bid;
import bidfair.engine.game.GameState;
import bidfair.engine.game.JudgedBid;
import bidfair.engine.game.OpeningSheet;
import bidfair.engine.units.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds prices of different firms that match, whether the bids were valid or not. */
final class PricePatterns {
  private static final int LEAST_SPACED = 3;

  private PricePatterns() {}

  /** Those of firms that match most often first. */
  static List<PricePattern> of(GameState state) {
    List<PricePattern> patterns = new ArrayList<>();
    for (OpeningSheet sheet : state.bids().sheets()) {
      NavigableMap<Money, List<Bid>> byPrice = byPrice(sheet);
      patterns.addAll(equal(state, sheet, byPrice));
      patterns.addAll(spaced(state, sheet, byPrice));
    }
    return Accomplices.mostFrequentFirst(patterns);
  }

  private static NavigableMap<Money, List<Bid>> byPrice(OpeningSheet sheet) {
    NavigableMap<Money, List<Bid>> bids = new TreeMap<>();
    for (JudgedBid judged : sheet.bids()) {
      bids.computeIfAbsent(judged.bid().unitPrice(), _ -> new ArrayList<>()).add(judged.bid());
    }
    bids.values().forEach(same -> same.sort((one, other) -> one.firm().compareTo(other.firm())));
    return bids;
  }

  private static List<PricePattern> equal(
      GameState state, OpeningSheet sheet, NavigableMap<Money, List<Bid>> byPrice) {
    return byPrice.values().stream()
        .filter(same -> same.size() > 1 && isStriking(state, same))
        .map(same -> pattern(sheet, PriceShape.EQUAL, same))
        .toList();
  }

  /** The longest rows of prices with the same step between neighbours. */
  private static List<PricePattern> spaced(
      GameState state, OpeningSheet sheet, NavigableMap<Money, List<Bid>> byPrice) {
    List<Money> prices = List.copyOf(byPrice.keySet());
    List<PricePattern> found = new ArrayList<>();
    int begin = 0;
    while (begin + 1 < prices.size()) {
      int end = begin + 2;
      while (end < prices.size() && step(prices, end).equals(step(prices, begin + 1))) {
        end++;
      }
      List<Bid> row =
          prices.subList(begin, end).stream()
              .flatMap(price -> byPrice.getOrDefault(price, List.of()).stream())
              .toList();
      if (end - begin >= LEAST_SPACED && isStriking(state, row)) {
        found.add(pattern(sheet, PriceShape.EVENLY_SPACED, row));
      }
      begin = end - 1;
    }
    return found;
  }

  /** The difference of a price to the one before it. */
  private static Money step(List<Money> prices, int index) {
    return prices.get(index).minus(prices.get(index - 1));
  }

  private static boolean isStriking(GameState state, List<Bid> bids) {
    return bids.stream().anyMatch(bid -> !Coincidence.isLikely(state, bid));
  }

  private static PricePattern pattern(OpeningSheet sheet, PriceShape shape, List<Bid> bids) {
    return new PricePattern(
        sheet.tender(),
        shape,
        bids.stream().map(Bid::firm).toList(),
        bids.stream().map(Bid::unitPrice).toList());
  }
}
