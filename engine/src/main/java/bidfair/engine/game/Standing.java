package bidfair.engine.game;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;

/**
 * A firm's place in the ranking (rulebook §11).
 *
 * @param rank from 1; equals share a rank
 * @param bankruptOn the day of bankruptcy, 0 if in business
 */
public record Standing(FirmId firm, int rank, Money netWorth, int bankruptOn) {}
