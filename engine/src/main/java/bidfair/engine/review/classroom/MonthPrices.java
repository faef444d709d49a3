package bidfair.engine.review.classroom;

import java.util.Optional;

/**
 * The markups of a month's valid bids over the cost of the products bid, bp of the cost; a race to
 * the bottom shows in them. Medians are lower ones: of four the second.
 *
 * @param bids how many valid bids there were, at least 1
 * @param winning the median of the winning bids; absent if every tender failed
 */
public record MonthPrices(int month, int bids, int lowest, int median, Optional<Integer> winning) {}
