package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Order;
import bidfair.engine.market.Client;
import bidfair.engine.rules.NetWorth;
import bidfair.engine.rules.RunningCosts;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import bidfair.server.lab.FirmLogs.FirmLog;
import bidfair.server.lab.Months;
import bidfair.server.lab.RoomFirm;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomState;
import bidfair.server.protocol.TeacherRow;
import bidfair.server.protocol.TeacherRow.Watched.Warning;
import java.util.List;
import java.util.Optional;

/**
 * Tables {@code monitor}, every firm as it stands now, and {@code months}; for the teacher alone.
 */
final class MonitorRows {
  /** What the game knows of a firm. */
  private record Business(
      Money cash,
      Money bonds,
      Money netWorth,
      int managedClients,
      int meanRecognition,
      int openOrders,
      int lateOrders,
      Warning warning,
      int bankruptOn) {
    static final Business NONE =
        new Business(Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0, 0, Warning.NONE, 0);
  }

  private MonitorRows() {}

  static List<TeacherRow.Watched> of(RoomReading room) {
    return room.state().firms().all().stream().map(firm -> row(room, firm)).toList();
  }

  static Optional<TeacherRow.Watched> of(RoomReading room, FirmId firm) {
    return room.state().firms().find(firm).map(found -> row(room, found));
  }

  static List<TeacherRow.Month> months(RoomReading room) {
    Months months = room.state().months();
    return months.begun().stream()
        .map(month -> new TeacherRow.Month(month, months.inputsSince(month)))
        .toList();
  }

  private static TeacherRow.Watched row(RoomReading room, RoomFirm firm) {
    RoomState state = room.state();
    FirmId id = firm.id();
    FirmLog log = state.logs().of(id);
    Business business =
        state.game().map(Game::state).map(game -> business(game, id)).orElse(Business.NONE);
    return new TeacherRow.Watched(
        id,
        firm.name(),
        state.seats().in(id).size(),
        room.presence().onlineIn(id, state.seats()),
        log.lastActionDay(),
        log.accepted(),
        log.rejected(),
        business.cash(),
        business.bonds(),
        business.netWorth(),
        business.managedClients(),
        business.meanRecognition(),
        business.openOrders(),
        business.lateOrders(),
        state.isReady(id),
        business.warning(),
        business.bankruptOn(),
        firm.strategy());
  }

  private static Business business(GameState game, FirmId firm) {
    List<Order> open = game.orders().open(firm);
    int late = Math.toIntExact(open.stream().filter(order -> game.day() > order.dueOn()).count());
    return new Business(
        game.ledger(firm).cash(),
        game.ledger(firm).bonds(),
        NetWorth.of(game, firm),
        game.relations().managedBy(firm),
        meanRecognition(game, firm),
        open.size(),
        late,
        warning(game, firm, late),
        game.firm(firm).bankruptOn());
  }

  private static int meanRecognition(GameState game, FirmId firm) {
    int clients = 0;
    int sum = 0;
    for (Client client : game.market().clients()) {
      if (game.relation(firm, client.id()).isManaged()) {
        clients++;
        sum += game.relation(firm, client.id()).recognition();
      }
    }
    return clients == 0 ? 0 : sum / clients;
  }

  private static Warning warning(GameState game, FirmId firm, int late) {
    if (!game.firm(firm).inBusiness()) {
      return Warning.BANKRUPT;
    }
    if (!game.ledger(firm).cash().covers(RunningCosts.of(game, firm))) {
      return Warning.LOW_CASH;
    }
    return late > 0 ? Warning.LATE_ORDERS : Warning.NONE;
  }
}
