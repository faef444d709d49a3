package bidfair.engine.review.fall;

import bidfair.engine.units.Money;
import java.util.List;
import java.util.Optional;

/**
 * Why a firm went bankrupt (rulebook §10).
 *
 * @param day on which it fell
 * @param breaking the payment that took cash below the limit, where it stayed until the check
 * @param limit the overdraft limit, not negative
 * @param commitments what stood behind it, just before the bankruptcy ended it all
 * @param chain the payments that led there, latest first, beginning with the one that broke it
 * @param rescue absent if no choice of its own within the game would have kept it on that day
 */
public record Fall(
    int day,
    FallStep breaking,
    Money limit,
    Commitments commitments,
    List<FallStep> chain,
    Optional<Rescue> rescue) {
  public Fall {
    chain = List.copyOf(chain);
  }
}
