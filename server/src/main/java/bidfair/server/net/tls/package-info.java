/** https by configuration: certificate files, and those who come without it. */
@NullMarked
package bidfair.server.net.tls;

import org.jspecify.annotations.NullMarked;
