/** Reports as PDF. */
@NullMarked
package bidfair.server.export.report.pdf;

import org.jspecify.annotations.NullMarked;
