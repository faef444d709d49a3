package bidfair.engine.scenario;

/**
 * What the program shows a firm beyond the rules.
 *
 * @param hints whether product fit and suggestions are shown
 */
public record Help(boolean hints) {}
