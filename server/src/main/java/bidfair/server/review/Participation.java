package bidfair.server.review;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a person did in a game.
 *
 * @param accepted actions, whatever came of them
 * @param rejected actions that the rules or the room refused
 * @param months in which an action was accepted
 */
record Participation(int accepted, int rejected, SortedSet<Integer> months) {
  static final Participation NONE = new Participation(0, 0, Collections.emptySortedSet());

  private static final int PERCENT = 100;

  Participation {
    months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
  }

  Participation withAccepted(int month) {
    SortedSet<Integer> more = new TreeSet<>(months);
    more.add(month);
    return new Participation(accepted + 1, rejected, more);
  }

  Participation withRejected() {
    return new Participation(accepted, rejected + 1, months);
  }

  /**
   * In how many of the months from the first to this one something was done, in %, rounded down; 0
   * if there was none yet.
   */
  int percentOf(int lastMonth) {
    return lastMonth == 0 ? 0 : PERCENT * months.headSet(lastMonth + 1).size() / lastMonth;
  }
}
