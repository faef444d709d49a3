/** How long a room takes to come back from its journal. */
@NullMarked
package bidfair.benchmark.recovery;

import org.jspecify.annotations.NullMarked;
