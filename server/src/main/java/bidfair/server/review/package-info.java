/** Why each firm of a room won, lost or fell: reviews, patterns and grades. */
@NullMarked
package bidfair.server.review;

import org.jspecify.annotations.NullMarked;
