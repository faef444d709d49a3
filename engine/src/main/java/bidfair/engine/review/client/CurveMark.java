package bidfair.engine.review.client;

import bidfair.engine.units.OrderId;
import bidfair.engine.units.TenderId;
import java.util.Optional;

/**
 * Something that happened between a firm and a client.
 *
 * @param tender the tender of a bid
 * @param order the order that was won, shipped or ended
 */
public record CurveMark(
    int day, MarkKind kind, Optional<TenderId> tender, Optional<OrderId> order) {
  static CurveMark of(int day, MarkKind kind) {
    return new CurveMark(day, kind, Optional.empty(), Optional.empty());
  }

  static CurveMark of(int day, MarkKind kind, TenderId tender) {
    return new CurveMark(day, kind, Optional.of(tender), Optional.empty());
  }

  static CurveMark of(int day, MarkKind kind, OrderId order) {
    return new CurveMark(day, kind, Optional.empty(), Optional.of(order));
  }
}
