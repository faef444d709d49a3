package bidfair.engine.scenario;

/**
 * The defaults of a room's clock. The engine knows no clock: only the server reads these.
 *
 * @param millisPerDay how long a simulated day lasts, at least 50
 * @param planningBreakSeconds the pause before each month opens, 0 for none
 */
public record Pace(int millisPerDay, int planningBreakSeconds) {}
