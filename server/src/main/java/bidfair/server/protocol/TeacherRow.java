package bidfair.server.protocol;

import bidfair.engine.units.FirmId;
import bidfair.engine.units.Money;
import java.util.List;
import java.util.Optional;

/** Rows that only the room's teacher sees. */
public sealed interface TeacherRow extends Row {
  /**
   * Table {@code monitor}: every firm as it stands now.
   *
   * @param lastActionDay the day of its last action, 0 if none
   * @param inputs actions accepted so far
   * @param meanRecognition over its managed clients, centipoints
   * @param warning NONE, LATE_ORDERS, LOW_CASH (less than the next month-end takes), BANKRUPT
   * @param strategy the robot's strategy, absent for people
   */
  record Watched(
      FirmId key,
      String name,
      int people,
      int online,
      int lastActionDay,
      int inputs,
      int rejected,
      Money cash,
      Money bonds,
      Money netWorth,
      int managedClients,
      int meanRecognition,
      int openOrders,
      int lateOrders,
      boolean ready,
      Warning warning,
      int bankruptOn,
      Optional<String> strategy)
      implements TeacherRow {
    /** What a teacher should look at. */
    public enum Warning {
      NONE,
      LATE_ORDERS,
      LOW_CASH,
      BANKRUPT
    }
  }

  /**
   * Table {@code seats}.
   *
   * @param newPin a PIN the teacher has just renewed, absent otherwise
   */
  record Seat(
      Integer key, String number, String name, FirmId firm, boolean online, Optional<String> newPin)
      implements TeacherRow {}

  /** Table {@code access}, one row: where students join. */
  record Access(String key, String code, List<String> addresses) implements TeacherRow {}

  /** Table {@code grading}, one row: how this game is graded. */
  record Grading(String key, GradingScheme scheme, List<ChangedGrade> changes)
      implements TeacherRow {}

  /**
   * Table {@code months}: those of the game that have begun, to the start of which it can be rolled
   * back.
   *
   * @param key the month, from 1
   * @param inputsSince inputs of people accepted since it began: what rolling back would undo
   */
  record Month(Integer key, int inputsSince) implements TeacherRow {}

  /** A seat whose points the teacher has changed by hand. */
  record ChangedGrade(int seat, int points, String reason) {}
}
