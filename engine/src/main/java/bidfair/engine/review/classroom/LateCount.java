package bidfair.engine.review.classroom;

/** How many orders of all firms were late for a cause; each late order has one. */
public record LateCount(LateCause cause, int orders) {}
