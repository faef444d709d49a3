/** Spreadsheets, records and reports. */
@NullMarked
package bidfair.server.export;

import org.jspecify.annotations.NullMarked;
