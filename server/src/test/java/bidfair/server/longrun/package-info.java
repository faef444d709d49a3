/** Hours of class and thousands of rooms: nothing grows that should not. */
@NullMarked
package bidfair.server.longrun;

import org.jspecify.annotations.NullMarked;
