/** The commands of the program. */
@NullMarked
package bidfair.server.cli;

import org.jspecify.annotations.NullMarked;
