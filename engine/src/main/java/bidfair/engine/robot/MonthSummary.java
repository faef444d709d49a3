package bidfair.engine.robot;

import bidfair.engine.game.Standing;
import java.util.List;

/**
 * What happened in a month, and where it left the firms.
 *
 * @param bids bids that were opened, void ones included
 * @param failed tenders without an award
 * @param accepted deliveries accepted, late ones included
 * @param bankruptcies firms that fell in this month
 * @param ranking of all firms when the next month opened, or at the end
 */
public record MonthSummary(
    int month,
    int bids,
    int voidBids,
    int awarded,
    int failed,
    int accepted,
    int late,
    int defaulted,
    int bankruptcies,
    List<Standing> ranking) {
  public MonthSummary {
    ranking = List.copyOf(ranking);
  }
}
