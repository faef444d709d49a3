package bidfair.engine.review.client;

/** A sign, while the client was managed, that it might leave; never later than the day before. */
public record ChurnWarning(int day, ChurnSign sign) {}
