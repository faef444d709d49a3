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
  /** What goes back with the game when it is rolled back; everything else stays as it is. */
  sealed interface OfGame extends RoomEvent {}

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

  /**
   * The game goes on from the start of a month, paused, as a new branch of the journal: what the
   * inputs between did to the game no longer counts. See {@link Branch}.
   *
   * @param month of the current game that had begun, from 1
   * @param toSeq the number of the input after which the game was as it is again
   */
  record RolledBack(int month, long toSeq, Instant at) implements RoomEvent {}

  record RobotTookFirm(FirmId firm, String strategy) implements RoomEvent {}

  record PeopleTookFirm(FirmId firm) implements RoomEvent {}

  record ModeSet(ClockMode mode) implements RoomEvent {}

  record PaceSet(int millisPerDay) implements RoomEvent {}

  record Paused(PauseReason reason) implements OfGame {}

  record Resumed() implements OfGame {}

  record PlanningBegan() implements OfGame {}

  record MonthExtended(int seconds) implements OfGame {}

  record DaysHastened(Haste haste) implements OfGame {}

  record ReadySaid(FirmId firm, boolean ready) implements OfGame {}

  /**
   * @param firm to whom alone, absent for everybody
   */
  record Announced(String text, Optional<FirmId> firm, Instant at) implements RoomEvent {}

  record DebriefShown(int month, DebriefChapter chapter, Measure measure) implements OfGame {}

  record DebriefHidden() implements OfGame {}

  record ReviewsOpened(boolean open) implements OfGame {}

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
  record Played(Event event) implements OfGame {}

  /**
   * A month is over.
   *
   * @param standings as the first day of the next month begins, before anybody acts
   */
  record StandingsPublished(int month, List<Standing> standings) implements OfGame {
    public StandingsPublished {
      standings = List.copyOf(standings);
    }
  }
}
