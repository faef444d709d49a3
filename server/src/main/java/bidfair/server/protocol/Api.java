package bidfair.server.protocol;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.LocalText;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.Optional;

/** The bodies of HTTP requests and answers; {@code docs/openapi.yaml} says which belongs where. */
public final class Api {
  private Api() {}

  /** The body of every answer that is not a success. */
  public record Refused(Refusal reason, String detail) {}

  /**
   * What somebody sees of a room before taking a seat.
   *
   * @param addresses where students join, the likeliest first; the big screen shows them
   * @param me the seat that this browser has in the room, if any
   */
  public record RoomInfo(
      String code,
      LocalText title,
      PublicRow.Room.Phase phase,
      int peoplePerFirm,
      List<FirmChoice> firms,
      List<String> addresses,
      Optional<Me> me) {}

  /**
   * @param capacity how many people there may be
   * @param robot whether a robot plays it now, and people can take it over
   */
  public record FirmChoice(FirmId id, String name, int people, int capacity, boolean robot) {}

  public record Me(int seat, String name, FirmId firm) {}

  /**
   * @param number the student number, 1 to 24 characters
   * @param name as the firm's log shows it, 1 to 24 characters
   * @param claim made by the browser, 16 to 64 characters hard to guess: asking again with the same
   *     one, after an answer was lost, gives the same seat
   */
  public record TakeSeat(String number, String name, FirmWish firm, String claim) {}

  /** Where somebody who takes a seat wants to sit. */
  public sealed interface FirmWish {
    record Join(FirmId firm) implements FirmWish {}

    /** A new firm; only before the game starts. */
    record Found(String name) implements FirmWish {}

    /** A robot's firm, as it stands. */
    record TakeOver(FirmId firm) implements FirmWish {}
  }

  /**
   * @param pin six digits that bring the student back on another machine; never shown again
   */
  public record Seated(int seat, FirmId firm, String pin) {}

  public record ResumeSeat(String number, String pin) {}

  public record Resumed(int seat, FirmId firm) {}

  /**
   * @param token from the one-time link
   * @param name 1 to 40 characters
   * @param password 8 to 200 characters
   */
  public record NewTeacher(String token, String name, String password) {}

  public record Login(String name, String password) {}

  public record TeacherInfo(String name) {}

  /**
   * @param link one colleague may become a teacher by opening it, within a week
   */
  public record Invitation(String link) {}

  /** A scenario to choose from, with what {@link Command.Overrides} may change of it. */
  public record ScenarioInfo(
      String id,
      LocalText title,
      LocalText description,
      List<IndustryChoice> industries,
      Money startingCash,
      int months,
      int millisPerDay,
      int planningBreakSeconds,
      boolean hints) {}

  public record IndustryChoice(String id, LocalText name) {}

  /**
   * @param scenario a shipped scenario's id
   * @param title what the teacher calls the room, 1 to 24 characters; the scenario's if absent
   */
  public record NewRoom(String scenario, Optional<String> title, Command.Overrides overrides) {}

  public record RoomCreated(String code) {}

  /**
   * @param createdAt an ISO 8601 instant
   * @param addresses where students join, the likeliest first
   * @param damage why the room cannot be opened; everything else is then as of the last good entry
   */
  public record RoomSummary(
      String code,
      LocalText title,
      String scenario,
      PublicRow.Room.Phase phase,
      int firms,
      int people,
      String createdAt,
      List<String> addresses,
      Optional<RoomDamage> damage) {}

  /**
   * What was damaged of a room, and how far it is good.
   *
   * @param firstBad the first entry of its journal that does not fit
   * @param goodTo the last one that does, 0 for none
   * @param lastKnown the last that was written, as far as can be known
   * @param goodUntil when the last good entry was decided, an ISO 8601 instant
   * @param month of the game at that moment, with {@code day} of the month; absent in the lobby
   * @param recoverable whether the room can go on from there
   */
  public record RoomDamage(
      long firstBad,
      long goodTo,
      long lastKnown,
      Optional<String> goodUntil,
      Optional<Integer> month,
      Optional<Integer> day,
      boolean recoverable) {}

  /**
   * @param ok whether every room can be written
   */
  public record Health(boolean ok) {}
}
