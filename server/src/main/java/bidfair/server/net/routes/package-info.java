/** Who answers at which address: a small class for each group of routes. */
@NullMarked
package bidfair.server.net.routes;

import org.jspecify.annotations.NullMarked;
