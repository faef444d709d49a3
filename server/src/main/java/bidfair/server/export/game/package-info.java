/** A game as the journal of its room tells it, for exports of every kind. */
@NullMarked
package bidfair.server.export.game;

import org.jspecify.annotations.NullMarked;
