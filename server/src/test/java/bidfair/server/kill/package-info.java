/** The real program, killed and cut from power while classes play, over and over. */
@NullMarked
package bidfair.server.kill;

import org.jspecify.annotations.NullMarked;
