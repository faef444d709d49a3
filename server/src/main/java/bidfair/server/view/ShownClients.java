package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.market.Client;
import bidfair.engine.units.ClientId;
import bidfair.server.lab.RoomReading;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clients that people see: those in the market, and in a planning break also those that enter
 * with the month to come, so that their enrolment can be prepared.
 */
final class ShownClients {
  private ShownClients() {}

  static Stream<Client> of(RoomReading room, GameState game) {
    int month = lastMonth(room, game);
    return game.market().clients().stream().filter(client -> client.entryMonth() <= month);
  }

  /** The client, if people see it. */
  static Optional<Client> find(RoomReading room, GameState game, ClientId id) {
    return Optional.of(game.market().client(id))
        .filter(client -> client.entryMonth() <= lastMonth(room, game));
  }

  private static int lastMonth(RoomReading room, GameState game) {
    return room.state().clock().planning() ? game.month() + 1 : game.month();
  }
}
