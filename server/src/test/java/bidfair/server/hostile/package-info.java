/** Clients that mean harm, beside a class that plays: nobody else notices (promise 5). */
@NullMarked
package bidfair.server.hostile;

import org.jspecify.annotations.NullMarked;
