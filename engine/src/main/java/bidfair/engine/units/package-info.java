/** Money, rates, points and identifiers: the numbers of rulebook §1. */
@NullMarked
package bidfair.engine.units;

import org.jspecify.annotations.NullMarked;
