package bidfair.engine.review.classroom;

import bidfair.engine.game.VoidReason;

/** How many bids of all firms were void for a reason. */
public record VoidCount(VoidReason reason, int count) {}
