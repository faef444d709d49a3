/** Why each firm won, lost or fell: reviews of the games of all rooms, made from their journals. */
@NullMarked
package bidfair.server.review;

import org.jspecify.annotations.NullMarked;
