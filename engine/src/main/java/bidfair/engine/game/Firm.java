package bidfair.engine.game;

import bidfair.engine.units.FirmId;

/**
 * A firm, apart from its books, stock and clients.
 *
 * @param onTime orders accepted on time
 * @param closed orders accepted or defaulted
 * @param bankruptOn the day of bankruptcy, 0 while in business
 */
public record Firm(FirmId id, int managers, int onTime, int closed, int bankruptOn) {
  public boolean inBusiness() {
    return bankruptOn == 0;
  }

  Firm withManagers(int count) {
    return new Firm(id, count, onTime, closed, bankruptOn);
  }

  Firm withClosedOrder(boolean wasOnTime) {
    return new Firm(id, managers, wasOnTime ? onTime + 1 : onTime, closed + 1, bankruptOn);
  }

  Firm bankruptOn(int day) {
    return new Firm(id, managers, onTime, closed, day);
  }
}
