/** Why each firm won, lost or fell: pure functions of the events of a game. */
@NullMarked
package bidfair.engine.review;

import org.jspecify.annotations.NullMarked;
