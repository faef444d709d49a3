/** What a measurement is, and what it finds. */
@NullMarked
package bidfair.benchmark.measure;

import org.jspecify.annotations.NullMarked;
