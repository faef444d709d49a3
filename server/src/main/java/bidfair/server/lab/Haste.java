package bidfair.server.lab;

/**
 * Days that pass at once, whatever the clock says.
 *
 * @param untilDay the day on which time goes on as usual
 * @param breaksToo whether a planning break on the way is left out; otherwise it is kept
 */
public record Haste(int untilDay, boolean breaksToo) {}
