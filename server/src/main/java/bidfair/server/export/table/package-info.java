/** The tables that a teacher takes home: their columns and where their rows come from. */
@NullMarked
package bidfair.server.export.table;

import org.jspecify.annotations.NullMarked;
