/** A whole class over real sockets: the protocol spoken from the other side. */
@NullMarked
package bidfair.benchmark.load;

import org.jspecify.annotations.NullMarked;
