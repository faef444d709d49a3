package bidfair.benchmark.network;

import bidfair.engine.game.Action;
import bidfair.engine.game.GameState;
import bidfair.engine.robot.PlayerView;
import bidfair.engine.robot.Robots;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.RoomEvent.StandingsPublished;
import bidfair.server.lab.RoomState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;

/**
 * The people of one firm. On every day, at a moment of their own, they look at their firm and
 * decide as a robot of some strategy would; what they want to do they do one after the other, as
 * long as it takes to find a button and press it. So most is done at the beginning of a month. Not
 * thread-safe.
 */
final class People {
  private static final long QUICKEST = Duration.ofMillis(700).toNanos();
  private static final long SLOWEST = Duration.ofMillis(3_500).toNanos();
  private static final long DAY = Duration.ofSeconds(10).toNanos();

  private final FirmId firm;
  private final String strategy;
  private final Random dice;
  private final Queue<Action> wanted = new ArrayDeque<>();
  private long next;

  People(FirmId firm, String strategy, long seed) {
    this.firm = firm;
    this.strategy = strategy;
    dice = new Random(seed);
    next = dice.nextLong(DAY);
  }

  FirmId firm() {
    return firm;
  }

  /** When they do something next. */
  long nextNanos() {
    return next;
  }

  /** What they do now. */
  List<Action> act(RoomState room, boolean mayAct, long now) {
    if (!mayAct) {
      next = now + 1 + dice.nextLong(DAY);
      wanted.clear();
      return List.of();
    }
    if (wanted.isEmpty()) {
      wanted.addAll(decide(room));
    }
    Action action = wanted.poll();
    next = now + (wanted.isEmpty() ? DAY : QUICKEST + dice.nextLong(SLOWEST - QUICKEST));
    return action == null ? List.of() : List.of(action);
  }

  /** Which of the firm's people presses the button. */
  int hand(int people) {
    return dice.nextInt(people);
  }

  private List<Action> decide(RoomState room) {
    GameState game = room.game().orElseThrow().state();
    List<StandingsPublished> standings = room.standings();
    return game.isRunning() && game.firm(firm).inBusiness()
        ? Robots.named(strategy)
            .orElseThrow()
            .act(
                new PlayerView(
                    game, firm, standings.isEmpty() ? List.of() : standings.getLast().standings()))
        : List.of();
  }
}
