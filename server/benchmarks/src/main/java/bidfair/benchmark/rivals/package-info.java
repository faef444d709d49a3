/** The same class on what a teacher's programmer would otherwise build on. */
@NullMarked
package bidfair.benchmark.rivals;

import org.jspecify.annotations.NullMarked;
