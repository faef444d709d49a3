package bidfair.server.lab;

import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.game.Standing;
import bidfair.engine.robot.PlayerView;
import bidfair.engine.robot.Robots;
import bidfair.engine.robot.TurnOrder;
import bidfair.engine.units.FirmId;
import java.util.List;

/**
 * When each robot has its turn in a day, and what it does then. Turns are spread evenly over the
 * day, so that people have a fair race for what a new month brings.
 */
final class RobotTurns {
  private List<FirmId> order = List.of();
  private int taken;

  /** A day begins: every firm that a robot plays gets a turn. */
  void dawn(RoomState state) {
    taken = 0;
    order =
        state
            .game()
            .map(game ->
                TurnOrder.of(game.state().market().firms(), game.state().day(), state.seed()))
            .orElse(List.of())
            .stream()
            .filter(firm -> isRobots(state, firm))
            .toList();
  }

  boolean isWaiting() {
    return taken < order.size();
  }

  /** Nanoseconds until the next turn, 0 if it is due; {@link Long#MAX_VALUE} after the last. */
  long untilNext(RoomClock clock) {
    return isWaiting() ? clock.until(taken + 1, order.size() + 1) : Long.MAX_VALUE;
  }

  /** Whose turn it is next; only while one is waiting. */
  FirmId next() {
    return order.get(taken++);
  }

  /** What the robot of a firm does now; nothing if it cannot, or people have taken the firm. */
  static List<Action> actions(RoomState state, FirmId firm) {
    if (!isRobots(state, firm)) {
      return List.of();
    }
    List<Standing> standings =
        state.standings().isEmpty() ? List.of() : state.standings().getLast().standings();
    String strategy = state.firms().find(firm).orElseThrow().strategy().orElseThrow();
    PlayerView view = new PlayerView(state.game().orElseThrow().state(), firm, standings);
    return Robots.named(strategy).orElseThrow().act(view);
  }

  private static boolean isRobots(RoomState state, FirmId firm) {
    GameState game = state.game().orElseThrow().state();
    return game.isRunning()
        && game.firm(firm).inBusiness()
        && state.firms().find(firm).filter(RoomFirm::isRobot).isPresent();
  }
}
