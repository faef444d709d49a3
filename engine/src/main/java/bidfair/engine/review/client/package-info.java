/** What became of a firm's customers, by the measures of customer relationship management. */
@NullMarked
package bidfair.engine.review.client;

import org.jspecify.annotations.NullMarked;
