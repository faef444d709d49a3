/**
 * What a teacher configures: industries, products, rules, robots; validated with path and reason.
 */
@NullMarked
package bidfair.engine.scenario;

import org.jspecify.annotations.NullMarked;
