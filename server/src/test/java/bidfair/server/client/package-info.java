/** Somebody in a room as the protocol has it: a socket, tables, inputs and their verdicts. */
@NullMarked
package bidfair.server.client;

import org.jspecify.annotations.NullMarked;
