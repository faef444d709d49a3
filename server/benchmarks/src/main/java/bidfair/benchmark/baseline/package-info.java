/** The least that the same work takes: bare Netty and bare SQLite. */
@NullMarked
package bidfair.benchmark.baseline;

import org.jspecify.annotations.NullMarked;
