package bidfair.server.lab;

import bidfair.engine.game.Event;
import bidfair.engine.game.Standing;
import bidfair.engine.market.Market;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.server.journal.TeacherKey;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.DebriefChapter;
import bidfair.server.protocol.GradingScheme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything that can happen in a room. Applying a room's events in order gives its state. */
public sealed interface RoomEvent {
  /**
   * @param title the teacher's own, absent for the scenario's
   * @param scenario with all overrides applied
   * @param robots how many robot firms will play
   */
  record RoomCreated(
      String code, TeacherKey teacher, Optional<String> title, Scenario scenario, int robots)
      implements RoomEvent {}

  record SeatTaken(
      int seat,
      String studentNumber,
      String name,
      FirmId firm,
      String claim,
      String tokenHash,
      String pinHash)
      implements RoomEvent {}

  record TokenAdded(int seat, String tokenHash) implements RoomEvent {}

  record PinRenewed(int seat, String pinHash) implements RoomEvent {}

  record SeatMoved(int seat, FirmId firm) implements RoomEvent {}

  record SeatRemoved(int seat) implements RoomEvent {}

  record FirmFounded(FirmId firm, String name) implements RoomEvent {}

  record FirmRenamed(FirmId firm, String name) implements RoomEvent {}

  record RobotsSet(int count) implements RoomEvent {}

  /**
   * The lobby is over: these firms play, numbered anew from 1, in this market.
   *
   * @param seed from which the market was drawn
   */
  record GameStarted(long seed, List<Lineup> firms, Market market) implements RoomEvent {
    public GameStarted {
      firms = List.copyOf(firms);
    }
  }

  /**
   * Back to the lobby, for a fresh game with the same people in the same firms, numbered anew.
   *
   * @param gameNumber the number of the game to come
   */
  record GameReset(int gameNumber, Scenario scenario, int robots, List<Lineup> firms)
      implements RoomEvent {
    public GameReset {
      firms = List.copyOf(firms);
    }
  }

  /**
   * A firm when firms are numbered anew.
   *
   * @param strategy the robot's, absent for people
   * @param seats whoever is in it
   */
  record Lineup(FirmId firm, String name, Optional<String> strategy, List<Integer> seats) {
    public Lineup {
      seats = List.copyOf(seats);
    }
  }

  record RobotTookFirm(FirmId firm, String strategy) implements RoomEvent {}

  record PeopleTookFirm(FirmId firm) implements RoomEvent {}

  record ModeSet(ClockMode mode) implements RoomEvent {}

  record PaceSet(int millisPerDay) implements RoomEvent {}

  record Paused(PauseReason reason) implements RoomEvent {}

  record Resumed() implements RoomEvent {}

  record PlanningBegan() implements RoomEvent {}

  record MonthExtended(int seconds) implements RoomEvent {}

  record DaysHastened(Haste haste) implements RoomEvent {}

  record ReadySaid(FirmId firm, boolean ready) implements RoomEvent {}

  /**
   * @param firm to whom alone, absent for everybody
   */
  record Announced(String text, Optional<FirmId> firm, Instant at) implements RoomEvent {}

  record DebriefShown(int month, DebriefChapter chapter, Measure measure) implements RoomEvent {}

  record DebriefHidden() implements RoomEvent {}

  record ReviewsOpened(boolean open) implements RoomEvent {}

  record GradingSet(GradingScheme scheme) implements RoomEvent {}

  /**
   * @param points absent to go back to the computed ones
   */
  record GradeChanged(int seat, Optional<Integer> points, String reason) implements RoomEvent {}

  /**
   * A seat acts from another address than before, from here on.
   *
   * @param salt the room's own, the same in all of its events
   * @param origin the address hashed with it; equal for equal addresses in this room alone
   */
  record SeatCameFrom(int seat, String salt, String origin) implements RoomEvent {}

  /** Something happened in the game. */
  record Played(Event event) implements RoomEvent {}

  /**
   * A month is over.
   *
   * @param standings as the first day of the next month begins, before anybody acts
   */
  record StandingsPublished(int month, List<Standing> standings) implements RoomEvent {
    public StandingsPublished {
      standings = List.copyOf(standings);
    }
  }
}
