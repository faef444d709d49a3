/** Random games, and what must hold in every one of them. */
@NullMarked
package bidfair.engine.property;

import org.jspecify.annotations.NullMarked;
