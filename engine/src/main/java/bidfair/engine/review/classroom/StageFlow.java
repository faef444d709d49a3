package bidfair.engine.review.classroom;

import bidfair.engine.game.Stage;

/** How many (firm, client) pairs went from a stage to another in a month, at its close too. */
public record StageFlow(int month, Stage from, Stage to, int count) {}
