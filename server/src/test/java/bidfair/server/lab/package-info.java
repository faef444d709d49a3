/** Rooms under test, on a real database. */
@NullMarked
package bidfair.server.lab;

import org.jspecify.annotations.NullMarked;
