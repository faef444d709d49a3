package bidfair.server.world;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.Command.Overrides;
import bidfair.server.protocol.Table;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a teacher does, who wants the game to go on. */
final class TeacherWishes implements Wishes {
  private static final Overrides AS_IT_IS =
      new Overrides(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Override
  public Command next(HeldTables seen, Dice dice) {
    String phase = only(seen, Table.ROOM).path("phase").asString();
    if (phase.equals("LOBBY") && dice.percent(60)) {
      return new Command.StartGame();
    }
    if (only(seen, Table.CLOCK).hasNonNull("paused") && dice.percent(75)) {
      return new Command.Resume();
    }
    return whim(dice);
  }

  private static Command whim(Dice dice) {
    int seat = 1 + dice.below(8);
    FirmId firm = new FirmId(1 + dice.below(6));
    return switch (dice.below(40)) {
      case 0 -> new Command.ResetGame(Optional.empty(), AS_IT_IS);
      case 1 -> new Command.EndGame();
      case 2 -> new Command.RemoveSeat(seat);
      case 3 -> new Command.HandToRobot(firm);
      case 4, 5 -> new Command.MoveSeat(seat, firm);
      case 6, 7, 8 -> new Command.Pause();
      case 9, 10 -> new Command.SetPace(dice.oneOf(50, 80, 120, 1));
      case 11, 12 -> new Command.ExtendMonth(dice.oneOf(1, 2, -5));
      case 13, 14 -> new Command.CloseMonth();
      case 15, 16, 17 -> new Command.StepDay();
      case 18 -> new Command.StepMonth();
      case 19, 20 -> new Command.SetMode(dice.oneOf(ClockMode.values()));
      case 21, 22 -> new Command.SetMode(ClockMode.TIMER);
      case 23 -> new Command.SetRobots(dice.below(3));
      case 24, 25, 26 -> new Command.Announce("第" + seat, Optional.empty());
      case 27, 28 -> new Command.Announce("Only you", Optional.of(firm));
      case 29 -> new Command.OpenReviews(dice.percent(50));
      case 30 -> new Command.ChangeGrade(seat, Optional.of(dice.below(200)), "fair");
      case 31 -> new Command.HideDebrief();
      case 32, 33 -> new Command.RollBack(1 + dice.below(3));
      default -> new Command.Resume();
    };
  }

  private static JsonNode only(HeldTables seen, Table table) {
    List<JsonNode> rows = seen.rows(table);
    return rows.isEmpty() ? MissingNode.getInstance() : rows.getFirst();
  }
}
