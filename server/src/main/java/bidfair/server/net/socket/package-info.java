/** WebSockets: who may have one, what is said over it, and how it ends. */
@NullMarked
package bidfair.server.net.socket;

import org.jspecify.annotations.NullMarked;
