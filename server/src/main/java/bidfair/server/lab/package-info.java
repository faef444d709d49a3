/** A running room: inbox, single writer, clock, seats and roles. */
@NullMarked
package bidfair.server.lab;

import org.jspecify.annotations.NullMarked;
