/** The aggregate: inputs in, events out, state and state hash. */
@NullMarked
package bidfair.engine.game;

import org.jspecify.annotations.NullMarked;
