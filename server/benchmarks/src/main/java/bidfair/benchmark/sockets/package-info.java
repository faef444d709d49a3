/** What open sockets cost: those that rest, and those that stop reading. */
@NullMarked
package bidfair.benchmark.sockets;

import org.jspecify.annotations.NullMarked;
