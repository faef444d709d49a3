package bidfair.server.view;

import bidfair.engine.game.GameState;
import bidfair.engine.market.Client;
import bidfair.server.lab.RoomReading;
import java.util.stream.Stream;

/**
 * The clients that people see: those in the market, and in a planning break also those that enter
 * with the month to come, so that their enrolment can be prepared.
 */
final class ShownClients {
  private ShownClients() {}

  static Stream<Client> of(RoomReading room, GameState game) {
    int month = room.state().clock().planning() ? game.month() + 1 : game.month();
    return game.market().clients().stream().filter(client -> client.entryMonth() <= month);
  }
}
