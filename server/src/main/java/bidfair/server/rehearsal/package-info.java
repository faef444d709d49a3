/** A class played by programs over real sockets, to see how a machine or a network bears it. */
@NullMarked
package bidfair.server.rehearsal;

import org.jspecify.annotations.NullMarked;
