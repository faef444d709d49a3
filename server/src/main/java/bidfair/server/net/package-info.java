/** Pipeline, HTTP routes, WebSocket protocol and static files. */
@NullMarked
package bidfair.server.net;

import org.jspecify.annotations.NullMarked;
