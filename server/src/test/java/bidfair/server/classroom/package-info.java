/** Whole classes that play over real sockets. */
@NullMarked
package bidfair.server.classroom;

import org.jspecify.annotations.NullMarked;
