package bidfair.server.classroom;

import bidfair.engine.game.Action;
import bidfair.engine.units.FirmId;
import bidfair.server.client.Player;
import bidfair.server.json.Json;
import bidfair.server.net.Answer;
import bidfair.server.net.Browser;
import bidfair.server.protocol.Api;
import bidfair.server.protocol.ClientIn;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.FirmRow;
import bidfair.server.protocol.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** One of a firm's people, who wants several things at once. */
public record Student(Player player, int seat, FirmId firm, Task task, Random dice) {
  /** The most of what makes sense; a mistake comes on top. */
  private static final int WISHES_AT_ONCE = 7;

  /**
   * Takes a seat and opens a connection.
   *
   * @param number the student's, and the seed of all that follows
   * @param frames is told every frame, and of which firm the student was at first
   */
  static Student sit(
      Browser browser,
      String code,
      int number,
      Api.FirmWish wish,
      Task task,
      BiConsumer<FirmId, JsonNode> frames) {
    Answer answer =
        browser.post(
            "/api/rooms/" + code + "/seats",
            Json.write(
                new Api.TakeSeat(
                    "no-" + number, "Student " + number, wish, "the-claim-of-student-" + number)));
    if (answer.status() != 201) {
      throw new AssertionError(answer.body());
    }
    Api.Seated seated = Json.read(answer.body(), Api.Seated.class);
    Player player = new Player(browser, code, "seat", frame -> frames.accept(seated.firm(), frame));
    player.connect();
    player.await("the desk", () -> !player.tables().rows(Table.MINE, FirmRow.Mine.class).isEmpty());
    return new Student(player, seated.seat(), seated.firm(), task, new Random(number));
  }

  /** Sends what makes sense, something that does not, and one thing twice; waits for nothing. */
  public void act() {
    Desk desk = Desk.of(player.tables());
    List<Action> actions = new ArrayList<>(Task.race(desk, dice));
    actions.addAll(task.wishes(desk, dice));
    Collections.shuffle(actions, dice);
    List<Action> chosen =
        new ArrayList<>(actions.subList(0, Math.min(actions.size(), WISHES_AT_ONCE)));
    chosen.add(dice.nextInt(chosen.size() + 1), Mistake.any(dice));
    List<ClientIn.Input> sent = new ArrayList<>();
    for (Action action : chosen) {
      sent.add(player.send(new Command.Play(action)));
      if (dice.nextInt(chosen.size()) == 0) {
        player.sendAgain(sent.get(dice.nextInt(sent.size())));
      }
    }
  }
}
