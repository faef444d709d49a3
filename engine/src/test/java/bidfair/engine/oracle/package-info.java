/**
 * A second, naive implementation of the rulebook, written from its text alone and without the
 * engine's rules: one file per chapter, plain numbers, no cleverness. It plays the same inputs as
 * the engine in the property tests; where the two differ, one of them has misread the rulebook.
 */
@NullMarked
package bidfair.engine.oracle;

import org.jspecify.annotations.NullMarked;
