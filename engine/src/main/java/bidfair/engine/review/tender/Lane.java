package bidfair.engine.review.tender;

import java.util.ArrayList;
import java.util.List;

/** Where only one campaign runs at a time (rulebook §5). */
record Lane(List<Stay> stays) {
  Lane {
    stays = List.copyOf(stays);
  }

  /** From some moment of its first day to the tick that makes its last. */
  record Stay(int startsOn, int endsOn) {}

  /**
   * Whether a campaign could start as the last thing on a day and neither find another running nor
   * keep one from starting.
   */
  boolean isFree(int startsOn, int endsOn) {
    for (Stay stay : stays) {
      if (stay.startsOn() < endsOn && stay.endsOn() > startsOn) {
        return false;
      }
    }
    return true;
  }

  Lane with(Stay stay) {
    List<Stay> all = new ArrayList<>(stays);
    all.add(stay);
    return new Lane(all);
  }
}
