package bidfair.engine.robot.tournament;

import bidfair.engine.units.Money;

/** How a firm ended. */
public record FirmResult(String strategy, Money netWorth, boolean bankrupt) {}
