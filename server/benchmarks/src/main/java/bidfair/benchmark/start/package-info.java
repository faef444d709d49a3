/** How long the program takes from its launch until it answers. */
@NullMarked
package bidfair.benchmark.start;

import org.jspecify.annotations.NullMarked;
