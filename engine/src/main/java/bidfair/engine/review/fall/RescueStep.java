package bidfair.engine.review.fall;

import bidfair.engine.books.Reference;
import bidfair.engine.units.Money;

/**
 * One choice made otherwise, from the day of the rescue on.
 *
 * @param reference what was not paid for, bid for or bought, or what was returned
 * @param amount what it does to cash until the check at which the firm fell, with what follows from
 *     it; not positive for a step that only others need
 */
public record RescueStep(RescueKind kind, Reference reference, Money amount) {}
