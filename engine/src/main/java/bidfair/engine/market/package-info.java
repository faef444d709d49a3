/**
 * The clients and tenders drawn from a scenario, a seed and a number of firms; then only data (§3).
 */
@NullMarked
package bidfair.engine.market;

import org.jspecify.annotations.NullMarked;
