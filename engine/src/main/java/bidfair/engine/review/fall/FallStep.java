package bidfair.engine.review.fall;

import bidfair.engine.books.Entry;
import bidfair.engine.books.Reference;
import bidfair.engine.units.Money;

/**
 * A payment on the way to a bankruptcy.
 *
 * @param amount paid or locked, positive
 * @param cashAfter cash just after it
 */
public record FallStep(int day, Entry entry, Reference reference, Money amount, Money cashAfter) {}
