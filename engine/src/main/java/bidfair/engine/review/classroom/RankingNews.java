package bidfair.engine.review.classroom;

import bidfair.engine.game.Standing;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What changed from one month's ranking to the next. */
final class RankingNews {
  private static final int LEAST_CLIMB = 3;

  private RankingNews() {}

  /**
   * @param before the last month's ranking, empty in the first month
   */
  static List<ClassHeadline> of(List<Standing> before, List<Standing> now) {
    List<ClassHeadline> news = new ArrayList<>();
    Optional<FirmId> led = leader(before);
    leader(now)
        .filter(firm -> !led.equals(Optional.of(firm)))
        .ifPresent(firm -> news.add(new ClassHeadline.LeaderChanged(firm, led)));
    climber(before, now).ifPresent(news::add);
    return news;
  }

  /** Who leads alone. */
  private static Optional<FirmId> leader(List<Standing> ranking) {
    List<Standing> first = ranking.stream().filter(standing -> standing.rank() == 1).toList();
    return first.size() == 1 && first.getFirst().bankruptOn() == 0
        ? Optional.of(first.getFirst().firm())
        : Optional.empty();
  }

  private static Optional<ClassHeadline> climber(List<Standing> before, List<Standing> now) {
    Map<FirmId, Integer> ranks = new TreeMap<>();
    before.forEach(standing -> ranks.put(standing.firm(), standing.rank()));
    ClassHeadline.FirmClimbed best = null;
    int most = LEAST_CLIMB - 1;
    for (Standing standing : now) {
      int from = ranks.getOrDefault(standing.firm(), standing.rank());
      if (from - standing.rank() > most && standing.bankruptOn() == 0) {
        most = from - standing.rank();
        best = new ClassHeadline.FirmClimbed(standing.firm(), from, standing.rank());
      }
    }
    return Optional.ofNullable(best);
  }
}
