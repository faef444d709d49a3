package bidfair.engine.review.classroom;

import bidfair.engine.units.FirmId;

/**
 * A firm in a race for slots.
 *
 * @param afterFirstMillis how long after the first firm it tried first
 * @param got whether it got a slot that day
 */
public record RaceEntry(FirmId firm, long afterFirstMillis, boolean got) {}
