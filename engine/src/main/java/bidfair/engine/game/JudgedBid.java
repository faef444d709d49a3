package bidfair.engine.game;

import java.util.Optional;

/**
 * A bid after the opening: either void for a reason or scored, never both.
 *
 * @param recognition the firm's recognition with the client at the opening, centipoints
 * @param record the firm's share of on-time deliveries at the opening, centipoints
 */
public record JudgedBid(
    Bid bid, int recognition, int record, Optional<VoidReason> voidReason, Optional<Score> score) {}
