package bidfair.engine.market;

import bidfair.engine.scenario.Weights;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.Money;
import bidfair.engine.units.TenderId;

/**
 * A call for bids by a client in one month (rulebook §3). The weights are printed on it; nothing
 * that is not printed counts.
 *
 * @param ceiling the highest price per unit that is not void
 * @param deliveryDays days from the opening to the due day
 */
public record Tender(
    TenderId id,
    ClientId client,
    int month,
    int quantity,
    Money ceiling,
    int deliveryDays,
    Method method,
    Weights weights) {
  /** How the winner is found. */
  public enum Method {
    COMPREHENSIVE,
    PRICE
  }
}
