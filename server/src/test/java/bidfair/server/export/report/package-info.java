/** Tests. */
@NullMarked
package bidfair.server.export.report;

import org.jspecify.annotations.NullMarked;
