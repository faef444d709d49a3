package bidfair.engine.game;

import bidfair.engine.scenario.ServiceLevel;
import bidfair.engine.units.ClientId;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.engine.units.OrderId;
import bidfair.engine.units.ProductId;
import bidfair.engine.units.TenderId;

/**
 * An awarded tender on its way to acceptance (rulebook §8).
 *
 * @param dueOn the last day on which acceptance is on time
 * @param bond the performance bond locked for it
 * @param arrivesOn the day a shipment is accepted, 0 while unshipped
 * @param lateCharges days charged so far
 * @param closedOn the day it left the firm's hands for good, 0 while it is open
 */
public record Order(
    OrderId id,
    TenderId tender,
    ClientId client,
    FirmId firm,
    ProductId product,
    int quantity,
    Money unitPrice,
    ServiceLevel level,
    int awardedOn,
    int dueOn,
    Money bond,
    Status status,
    int arrivesOn,
    int lateCharges,
    int closedOn) {
  /** Where an order stands. */
  public enum Status {
    UNSHIPPED,
    ON_THE_WAY,
    ACCEPTED,
    DEFAULTED,
    /** Ended unshipped by the end of the game; the bond came back. */
    CANCELLED,
    /** Ended by the firm's bankruptcy; the bond was forfeited. */
    FORFEITED
  }

  /** The order's value: price × quantity. */
  public Money value() {
    return unitPrice.times(quantity);
  }

  /** Whether the client still waits for it. */
  public boolean isOpen() {
    return status == Status.UNSHIPPED || status == Status.ON_THE_WAY;
  }

  Order shipped(int arrival) {
    return with(Status.ON_THE_WAY, arrival, lateCharges, closedOn);
  }

  Order charged() {
    return with(status, arrivesOn, lateCharges + 1, closedOn);
  }

  Order closed(Status end, int day) {
    return with(end, arrivesOn, lateCharges, day);
  }

  private Order with(Status newStatus, int arrival, int charges, int closed) {
    return new Order(
        id, tender, client, firm, product, quantity, unitPrice, level, awardedOn, dueOn, bond,
        newStatus, arrival, charges, closed);
  }
}
