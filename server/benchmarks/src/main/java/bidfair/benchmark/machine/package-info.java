/** What is known of the machine and of processes on it. */
@NullMarked
package bidfair.benchmark.machine;

import org.jspecify.annotations.NullMarked;
