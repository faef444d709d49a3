/** Requests, answers and the way between them: nothing here knows a room. */
@NullMarked
package bidfair.server.net.http;

import org.jspecify.annotations.NullMarked;
