/** The command. */
@NullMarked
package bidfair.benchmark.cli;

import org.jspecify.annotations.NullMarked;
