/** Findings as JSON and as a page with charts. */
@NullMarked
package bidfair.benchmark.report;

import org.jspecify.annotations.NullMarked;
