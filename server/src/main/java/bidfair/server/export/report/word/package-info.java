/** Reports as documents for Word and its kin. */
@NullMarked
package bidfair.server.export.report.word;

import org.jspecify.annotations.NullMarked;
