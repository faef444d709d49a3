/** Every decoder under attack by a coverage-guided fuzzer; {@code docs/decisions/0110} says how. */
@NullMarked
package bidfair.server.fuzz;

import org.jspecify.annotations.NullMarked;
