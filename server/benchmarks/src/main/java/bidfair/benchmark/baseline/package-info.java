/** What the program is held against: the least that has to be done in any case. */
@NullMarked
package bidfair.benchmark.baseline;

import org.jspecify.annotations.NullMarked;
