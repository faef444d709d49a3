/** Standings and analysis: pure functions of the state and its events. */
@NullMarked
package bidfair.engine.review;

import org.jspecify.annotations.NullMarked;
