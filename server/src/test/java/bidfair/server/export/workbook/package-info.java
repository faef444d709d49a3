/** Tests. */
@NullMarked
package bidfair.server.export.workbook;

import org.jspecify.annotations.NullMarked;
