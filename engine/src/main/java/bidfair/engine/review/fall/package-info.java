/** Why a firm went bankrupt, and how long it could have been saved. */
@NullMarked
package bidfair.engine.review.fall;

import org.jspecify.annotations.NullMarked;
