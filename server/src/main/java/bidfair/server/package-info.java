/** The program: everything that knows clocks, disks and networks. */
@NullMarked
package bidfair.server;

import org.jspecify.annotations.NullMarked;
