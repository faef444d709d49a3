package bidfair.server.lab;

import bidfair.engine.units.FirmId;
import bidfair.server.protocol.Command;
import java.time.Instant;

/** Everything that can be asked of a room, in the order in which it reached the room. */
public sealed interface RoomInput {
  /** Opens the room; its first input. */
  record OpenRoom() implements RoomInput {}

  /** What a seat, a teacher or a robot orders. */
  record Order(Command command) implements RoomInput {}

  /**
   * A visitor takes a seat.
   *
   * @param studentNumber 1 to 24 characters, unique in the room
   * @param name 1 to 24 characters
   * @param claim made by the browser, hard to guess: the same number with the same claim is the
   *     same person whose first answer was lost, and gets the same seat, with this token and PIN
   * @param tokenHash the hash of the token that proves the seat
   * @param pinHash the hash of the PIN that brings the person back on another machine
   */
  record TakeSeat(
      String studentNumber,
      String name,
      FirmChoice firm,
      String claim,
      String tokenHash,
      String pinHash)
      implements RoomInput {}

  /** Which firm somebody wants to be in. */
  sealed interface FirmChoice {
    /** One that people play, with room for one more. */
    record Join(FirmId firm) implements FirmChoice {}

    /** A new one; in the lobby only. */
    record Found(String name) implements FirmChoice {}

    /** One that a robot plays, in the middle of the game. */
    record TakeOver(FirmId firm) implements FirmChoice {}
  }

  /** The person of a seat is on another machine, as the PIN has proved: one more valid token. */
  record AddToken(int seat, String tokenHash) implements RoomInput {}

  /** Gives a seat a new PIN: {@link Command.RenewPin}, with the hash of the PIN made for it. */
  record RenewPin(int seat, String pinHash) implements RoomInput {}

  /** What only the room itself does. */
  sealed interface ByClock extends RoomInput {}

  /** A day passes. */
  record PassDay() implements ByClock {}

  /** The planning break before the next month begins. */
  record BeginPlanning() implements ByClock {}

  /** All active firms are ready: the rest of the phase passes at once. */
  record EndPhase() implements ByClock {}

  /** A person has connected from another address than before: {@link RoomEvent.SeatCameFrom}. */
  record NoteOrigin(int seat, String salt, String origin) implements ByClock {}

  /** The game stops until the teacher resumes it. */
  record Halt(PauseReason reason) implements ByClock {}

  /**
   * The room goes on without entries that were damaged or lost.
   *
   * @param lostFrom the first of them
   * @param lostTo the last of them, as far as is known
   * @param goodUntil when the last good entry was decided
   */
  record Mend(long lostFrom, long lostTo, Instant goodUntil) implements ByClock {}
}
