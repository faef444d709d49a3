/**
 * The server and its clients as one simulated world: the real room, journal, view and sessions on
 * one thread, with time, network and disk in the hand of one seed.
 */
@NullMarked
package bidfair.server.world;

import org.jspecify.annotations.NullMarked;
