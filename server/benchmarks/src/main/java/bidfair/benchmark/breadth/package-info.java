/** Many rooms at once. */
@NullMarked
package bidfair.benchmark.breadth;

import org.jspecify.annotations.NullMarked;
