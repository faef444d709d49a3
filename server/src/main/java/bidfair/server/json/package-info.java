/** How scenarios, inputs, events and messages are written as JSON. */
@NullMarked
package bidfair.server.json;

import org.jspecify.annotations.NullMarked;
