package bidfair.engine.review.classroom;

import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;

/**
 * A firm's attempt to enrol a client, accepted or refused because every slot was taken.
 *
 * @param millis when it arrived, from any fixed moment
 */
public record SlotClaim(FirmId firm, ClientId client, int day, boolean accepted, long millis) {}
