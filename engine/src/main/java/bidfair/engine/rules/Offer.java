package bidfair.engine.rules;

import bidfair.engine.game.Bid;
import bidfair.engine.units.Money;

/**
 * A bid with all that its judgement depends on (rulebook §7).
 *
 * @param recognition of the firm with the client, centipoints
 * @param record the firm's share of on-time deliveries, centipoints
 * @param cash of the firm, with the bond of this bid released
 */
public record Offer(Bid bid, int recognition, int record, Money cash) {}
