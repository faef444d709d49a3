package bidfair.engine.robot.tournament;

/**
 * One game to be played.
 *
 * @param game its number within its experiment, from 0
 * @param seed of its market, and of who sits where
 */
public record Match(Experiment experiment, int game, long seed) {}
