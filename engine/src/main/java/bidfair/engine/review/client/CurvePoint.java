package bidfair.engine.review.client;

import bidfair.engine.game.Stage;

/**
 * Where a firm and a client stood at the end of a day; it stayed so until the day of the next
 * point.
 *
 * @param recognition centipoints, 0 to 10 000
 */
public record CurvePoint(int day, int recognition, Stage stage) {}
