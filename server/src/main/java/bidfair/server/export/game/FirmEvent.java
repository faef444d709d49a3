package bidfair.server.export.game;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.OrderId;
import java.util.Optional;

/** Something that a firm did or that happened to it, leaving out the movements of its money. */
public record FirmEvent(FirmId firm, int day, Event event) {
  /**
   * Absent if the event is not about one firm.
   *
   * @param state as it is after the event
   */
  static Optional<FirmEvent> of(GameState state, Event event) {
    return firm(state, event).map(firm -> new FirmEvent(firm, state.day(), event));
  }

  private static Optional<FirmId> firm(GameState state, Event event) {
    return switch (event) {
      case Event.StageChanged changed -> Optional.of(changed.firm());
      case Event.ManagersChanged changed -> Optional.of(changed.firm());
      case Event.CampaignStarted(var campaign) -> Optional.of(campaign.firm());
      case Event.ClientVisited visited -> Optional.of(visited.firm());
      case Event.BidSubmitted(var bid) -> Optional.of(bid.firm());
      case Event.OrderAwarded(var order) -> Optional.of(order.firm());
      case Event.GoodsBought(var purchase) -> Optional.of(purchase.firm());
      case Event.GoodsReturned returned -> Optional.of(returned.firm());
      case Event.OrderShipped shipped -> ofOrder(state, shipped.order());
      case Event.OrderAccepted accepted -> ofOrder(state, accepted.order());
      case Event.OrderEnded ended -> ofOrder(state, ended.order());
      case Event.FirmBankrupt bankrupt -> Optional.of(bankrupt.firm());
      default -> Optional.empty();
    };
  }

  private static Optional<FirmId> ofOrder(GameState state, OrderId order) {
    return Optional.of(state.orders().get(order).firm());
  }
}
