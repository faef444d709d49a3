/** Which mistakes cost a firm most. */
@NullMarked
package bidfair.engine.review.cause;

import org.jspecify.annotations.NullMarked;
