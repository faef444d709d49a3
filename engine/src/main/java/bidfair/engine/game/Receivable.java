package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;

/** An invoice that the client has yet to pay (rulebook §8). */
public record Receivable(OrderId order, FirmId firm, Money amount, int dueOn) {}
