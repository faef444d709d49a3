/** What playing, deciding and applying a year costs, and what a day without events allocates. */
@NullMarked
package bidfair.benchmark.engine;

import org.jspecify.annotations.NullMarked;
