/** Tables as workbooks and as CSV. */
@NullMarked
package bidfair.server.export.workbook;

import org.jspecify.annotations.NullMarked;
