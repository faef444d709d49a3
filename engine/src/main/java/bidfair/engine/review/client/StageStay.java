package bidfair.engine.review.client;

import bidfair.engine.game.Stage;

/**
 * A stay in one stage.
 *
 * @param from the day on which it began
 * @param to the day on which the next began, or the last day told
 */
public record StageStay(Stage stage, int from, int to) {}
