package bidfair.engine.review.tender;

import bidfair.engine.market.Tender;
import bidfair.engine.rules.Judging;
import bidfair.engine.rules.Offer;
import java.util.ArrayList;
import java.util.List;

/**
 * An opening that can be held again with one offer changed, by the rules of openings (rulebook §7).
 *
 * @param offers as they were at the opening, in order of submission
 */
record Reopening(Judging judging, Tender tender, int day, List<Offer> offers) {
  Reopening {
    offers = List.copyOf(offers);
  }

  /** Whether an offer wins in the place of the one with the same submission. */
  boolean wins(Offer changed) {
    List<Offer> again = new ArrayList<>(offers);
    again.replaceAll(
        offer -> offer.bid().submission() == changed.bid().submission() ? changed : offer);
    return judging
        .open(tender, day, again)
        .winner()
        .filter(changed.bid().firm()::equals)
        .isPresent();
  }
}
