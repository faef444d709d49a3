package bidfair.engine.review;

import bidfair.engine.game.Standing;

/**
 * Why one firm stands where it stands.
 *
 * @param standing final if the game is over
 */
public record FirmReview(Standing standing) {}
