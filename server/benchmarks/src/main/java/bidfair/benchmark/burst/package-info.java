/** A month's opening, when everybody acts at once. */
@NullMarked
package bidfair.benchmark.burst;

import org.jspecify.annotations.NullMarked;
