/**
 * The game engine: {@link bidfair.engine.Game} is its door. It has no dependency and does no I/O.
 */
@NullMarked
package bidfair.engine;

import org.jspecify.annotations.NullMarked;
