/** What goes over the lines of phones in an hour of play. */
@NullMarked
package bidfair.benchmark.network;

import org.jspecify.annotations.NullMarked;
