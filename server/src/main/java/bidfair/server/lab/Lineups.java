package bidfair.server.lab;

import bidfair.engine.scenario.Scenario;
import bidfair.engine.scenario.ScenarioCheck;
import bidfair.engine.units.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who plays the next game: firms numbered anew from 1, people's firms before robots'. */
final class Lineups {
  private Lineups() {}

  /** The most firms that can play a scenario in one room. */
  static int mostFirms(Scenario scenario) {
    return Math.min(RoomLimits.FIRMS, ScenarioCheck.maxFirms(scenario));
  }

  /** The strategy of the robot for the n-th firm, from 1: the scenario's in turn. */
  static String strategy(Scenario scenario, int number) {
    return scenario.robots().get((number - 1) % scenario.robots().size());
  }

  /** The firms with people in them; those that nobody is in any more are dropped. */
  static List<RoomEvent.Lineup> people(RoomState state) {
    List<RoomEvent.Lineup> lineups = new ArrayList<>();
    for (RoomFirm firm : state.firms().all()) {
      List<Integer> seats = state.seats().in(firm.id()).stream().map(Seat::number).toList();
      if (!seats.isEmpty()) {
        FirmId id = new FirmId(lineups.size() + 1);
        lineups.add(new RoomEvent.Lineup(id, firm.name(), Optional.empty(), seats));
      }
    }
    return lineups;
  }

  /** The same and robots: as many as wanted, or as there is a place for beside the people. */
  static List<RoomEvent.Lineup> withRobots(RoomState state, List<RoomEvent.Lineup> people) {
    Scenario scenario = state.scenario();
    int robots = Math.min(state.robots(), mostFirms(scenario) - people.size());
    List<String> taken = people.stream().map(RoomEvent.Lineup::name).toList();
    List<String> names = RobotNames.others(taken, robots);
    List<RoomEvent.Lineup> all = new ArrayList<>(people);
    for (int i = 0; i < robots; i++) {
      FirmId id = new FirmId(all.size() + 1);
      Optional<String> strategy = Optional.of(strategy(scenario, i + 1));
      all.add(new RoomEvent.Lineup(id, names.get(i), strategy, List.of()));
    }
    return all;
  }
}
