package bidfair.server.review;

import bidfair.server.export.game.JournaledGame;

/** A game as far as it was followed, with what the engine cannot know of it. */
public record Followed(JournaledGame game, Attendance attendance) {}
