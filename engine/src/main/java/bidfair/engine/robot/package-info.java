/** Strategies that play through the same inputs as people, and the tournament. */
@NullMarked
package bidfair.engine.robot;

import org.jspecify.annotations.NullMarked;
