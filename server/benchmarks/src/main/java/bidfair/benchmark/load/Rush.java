package bidfair.benchmark.load;

import bidfair.engine.game.Action;
import bidfair.server.json.Json;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Command;
import bidfair.server.rehearsal.Choice;
import bidfair.server.rehearsal.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * People of one or more classrooms act at moments that were drawn before: an open loop, whatever
 * the server does with it. Each input's number is its id.
 */
public final class Rush {
  /** Somebody who will act. */
  public record Player(Classroom room, Seat seat, Choice choice) {}

  /**
   * What was sent.
   *
   * @param dueNanos when it was due, as {@link System#nanoTime}
   */
  public record Sent(Player player, Action action, String message, long dueNanos) {}

  private final List<Player> players;
  private final Inputs inputs;
  private final Random dice;
  private final List<Sent> sent = new ArrayList<>();

  /**
   * @param most inputs that will be sent in all rushes together
   */
  public Rush(List<Player> players, int most, long seed) {
    this.players = players;
    inputs = new Inputs(most);
    dice = new Random(seed);
    players.forEach(player -> player.seat().play(inputs));
  }

  public List<Player> players() {
    return players;
  }

  public Inputs inputs() {
    return inputs;
  }

  /** All that was sent so far, by number. */
  public List<Sent> sent() {
    return sent;
  }

  /**
   * Everybody sends so many inputs at moments within a time from now; returns when the last has its
   * verdict, or none came for long.
   *
   * @return the number of the first
   */
  public int run(int inputsEach, Duration within) {
    int first = sent.size();
    int[] order = order(inputsEach);
    long start = System.nanoTime();
    long[] due = dice.longs(order.length, 0, within.toNanos()).map(at -> start + at).toArray();
    Arrays.sort(due);
    Schedule.run(due, index -> act(players.get(order[index]), due[index]));
    inputs.awaitVerdicts();
    for (int number = first; number < sent.size(); number++) {
      if (inputs.isAccepted(number)) {
        sent.get(number).player().choice().accepted(number);
      }
    }
    return first;
  }

  private void act(Player player, long due) {
    int number = sent.size();
    Action action = player.choice().next(player.seat().firm(), number);
    String message =
        Json.write(new ClientIn.Input(String.valueOf(number), new Command.Play(action)));
    sent.add(new Sent(player, action, message, due));
    inputs.sent(number, due);
    player.seat().line().say(message);
  }

  /** Everybody as often, in any order. */
  private int[] order(int inputsEach) {
    int[] order = new int[players.size() * inputsEach];
    for (int i = 0; i < order.length; i++) {
      int other = dice.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i % players.size();
    }
    return order;
  }
}
