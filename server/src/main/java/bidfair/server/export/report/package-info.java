/** A student's lab report: what stands in it, whatever it is written as. */
@NullMarked
package bidfair.server.export.report;

import org.jspecify.annotations.NullMarked;
