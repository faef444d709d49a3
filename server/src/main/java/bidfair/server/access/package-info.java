/** Teachers, seat tokens and limits. */
@NullMarked
package bidfair.server.access;

import org.jspecify.annotations.NullMarked;
