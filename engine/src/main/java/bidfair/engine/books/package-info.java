/** The double-entry ledger and the statements read from it (§12). */
@NullMarked
package bidfair.engine.books;

import org.jspecify.annotations.NullMarked;
