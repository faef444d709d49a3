/** A game that was played, told event by event to those who review it. */
@NullMarked
package bidfair.engine.review.history;

import org.jspecify.annotations.NullMarked;
