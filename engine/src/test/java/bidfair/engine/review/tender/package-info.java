/** Bids that were lost, and what would have won. */
@NullMarked
package bidfair.engine.review.tender;

import org.jspecify.annotations.NullMarked;
