/** One file per chapter of the rulebook, named after it. */
@NullMarked
package bidfair.engine.rules;

import org.jspecify.annotations.NullMarked;
