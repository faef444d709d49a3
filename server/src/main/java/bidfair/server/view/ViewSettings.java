package bidfair.server.view;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What all views of the server share.
 *
 * @param stale for how long a viewer may stall before it is closed
 * @param nanos a monotonic clock, as {@link System#nanoTime}
 * @param firstVersions where sequences begin, each far from all others: random numbers from 0 to
 *     2^51, so that versions stay exact in a browser
 */
record ViewSettings(
    Duration stale, LongSupplier nanos, LongSupplier firstVersions, ViewCounters counters) {}
