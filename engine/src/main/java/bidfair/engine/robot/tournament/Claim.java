package bidfair.engine.robot.tournament;

/**
 * Something that a scenario must teach (rulebook §13), with the figure wanted and the one measured.
 */
public record Claim(String name, String wanted, String measured, boolean holds) {}
