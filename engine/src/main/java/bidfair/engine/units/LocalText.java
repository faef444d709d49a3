package bidfair.engine.units;

/** A text in both languages of the program. */
public record LocalText(String zh, String en) {}
