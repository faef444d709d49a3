/** Where a firm's money went, and what of it need not have gone. */
@NullMarked
package bidfair.engine.review.money;

import org.jspecify.annotations.NullMarked;
