package bidfair.engine.game;

/**
 * The points of a valid bid (rulebook §7).
 *
 * @param recognition R, centipoints
 * @param price P, centipoints
 * @param service S, centipoints
 * @param total the weighted sum, 0 to 1 000 000
 */
public record Score(int recognition, int price, int service, int total) {}
