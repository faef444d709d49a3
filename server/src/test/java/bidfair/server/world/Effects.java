package bidfair.server.world;

import bidfair.engine.game.Event;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What may happen only once in a game, as its journal goes by. */
final class Effects {
  private final Map<String, Long> entries = new HashMap<>();

  void follow(Decided decided) {
    for (RoomEvent event : decided.events()) {
      switch (event) {
        case RoomEvent.GameStarted _, RoomEvent.GameReset _ -> entries.clear();
        case RoomEvent.RolledBack rolledBack ->
            entries.values().removeIf(seq -> seq > rolledBack.toSeq());
        case RoomEvent.Played(Event played) ->
            name(played).ifPresent(effect -> once(effect, decided.seq()));
        default -> {}
      }
    }
  }

  private void once(String effect, long seq) {
    Long before = entries.putIfAbsent(effect, seq);
    Broken.unless(before == null, 3, "%s in entry %d and in %d", effect, before, seq);
  }

  private static Optional<String> name(Event event) {
    return switch (event) {
      case Event.DayBegan(int day) -> Optional.of("day " + day);
      case Event.TenderOpened(var sheet) -> Optional.of("opening of " + sheet.tender());
      case Event.OrderAwarded(var order) -> Optional.of("award of " + order.tender());
      case Event.OrderShipped(var order, int _) -> Optional.of("shipping of " + order);
      case Event.OrderAccepted accepted -> Optional.of("acceptance of " + accepted.order());
      case Event.OrderEnded(var order, var _) -> Optional.of("end of " + order);
      case Event.Invoiced(var receivable) -> Optional.of("invoice of " + receivable.order());
      case Event.ReceivablePaid(var order) -> Optional.of("payment of " + order);
      case Event.GoodsBought(var purchase) -> Optional.of("purchase " + purchase.id());
      case Event.GoodsArrived(var purchase) -> Optional.of("arrival of " + purchase);
      case Event.FirmBankrupt(var firm, int _) -> Optional.of("bankruptcy of " + firm);
      case Event.GameEnded _ -> Optional.of("the end");
      default -> Optional.empty();
    };
  }
}
