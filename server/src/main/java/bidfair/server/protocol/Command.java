package bidfair.server.protocol;

import bidfair.engine.game.Action;
import bidfair.engine.review.classroom.Measure;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.Optional;

/** What people can ask of a room, beyond taking a seat. */
public sealed interface Command {
  /** What a seat may do for its firm. */
  sealed interface BySeat extends Command {}

  /** An action of the game. */
  record Play(Action action) implements BySeat {}

  /** The firm has nothing more to do in this phase of the month (mode READY). */
  record SayReady(boolean ready) implements BySeat {}

  /**
   * @param name 1 to 24 characters
   */
  record RenameFirm(String name) implements BySeat {}

  /** What the room's teacher may do. */
  sealed interface ByTeacher extends Command {}

  record StartGame() implements ByTeacher {}

  record Pause() implements ByTeacher {}

  record Resume() implements ByTeacher {}

  record SetMode(ClockMode mode) implements ByTeacher {}

  /** Faster or slower: how long a day lasts, 50 to 600 000 ms. */
  record SetPace(int millisPerDay) implements ByTeacher {}

  /** More time before the current phase of the month (planning, bidding, delivery) goes on. */
  record ExtendMonth(int seconds) implements ByTeacher {}

  /** The remaining days of the month pass at once; then the planning break of the next begins. */
  record CloseMonth() implements ByTeacher {}

  record StepDay() implements ByTeacher {}

  /** To the first day of the next month. */
  record StepMonth() implements ByTeacher {}

  record EndGame() implements ByTeacher {}

  /**
   * Takes the game, also one that is over, back to the start of a month, and pauses it. Nothing is
   * deleted, but what came after no longer counts. Seats, firms' people and robots, announcements,
   * grades, mode and pace stay.
   *
   * @param month of those that have begun, from 1
   */
  record RollBack(int month) implements ByTeacher {}

  /**
   * A fresh game with the same people, in the lobby again.
   *
   * @param scenario a shipped scenario's id, absent to keep the room's
   */
  record ResetGame(Optional<String> scenario, Overrides overrides) implements ByTeacher {}

  /** In the lobby: how many robot firms will play. */
  record SetRobots(int count) implements ByTeacher {}

  /** Lets a robot play a firm whose people are gone. */
  record HandToRobot(FirmId firm) implements ByTeacher {}

  record MoveSeat(int seat, FirmId firm) implements ByTeacher {}

  record RemoveSeat(int seat) implements ByTeacher {}

  /** Gives a seat a new PIN, shown to the teacher. */
  record RenewPin(int seat) implements ByTeacher {}

  /**
   * A message to everybody, or to one firm.
   *
   * @param text 1 to 500 characters
   */
  record Announce(String text, Optional<FirmId> firm) implements ByTeacher {}

  /**
   * Everybody who looks, the big screen first, sees this of the game that is over.
   *
   * @param measure by which firms are ranked where they are
   */
  record ShowDebrief(int month, DebriefChapter chapter, Measure measure) implements ByTeacher {}

  record HideDebrief() implements ByTeacher {}

  /** The one switch: whether everybody sees every firm's review of a game that is over. */
  record OpenReviews(boolean open) implements ByTeacher {}

  record SetGrading(GradingScheme scheme) implements ByTeacher {}

  /**
   * The teacher's own points for a seat, in place of the computed ones.
   *
   * @param points absent to go back to the computed ones
   * @param reason 1 to 200 characters, kept with the grade; may be empty to go back
   */
  record ChangeGrade(int seat, Optional<Integer> points, String reason) implements ByTeacher {}

  /** What a room changes of its scenario; absent values keep the scenario's. */
  record Overrides(
      Optional<List<String>> industries,
      Optional<Money> startingCash,
      Optional<Integer> months,
      Optional<Integer> millisPerDay,
      Optional<Integer> planningBreakSeconds,
      Optional<Integer> robots,
      Optional<Boolean> hints) {}
}
