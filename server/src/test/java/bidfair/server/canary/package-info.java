/** Builds with one known fault each, which the harnesses must notice. */
@NullMarked
package bidfair.server.canary;

import org.jspecify.annotations.NullMarked;
