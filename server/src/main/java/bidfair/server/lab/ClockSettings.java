package bidfair.server.lab;

import bidfair.engine.scenario.Pace;
import bidfair.server.protocol.ClockMode;
import java.util.Optional;

/**
 * How time passes in a room, as far as the journal knows: not how much of a day is left.
 *
 * @param planning whether the break before the next month is on
 * @param extendedSeconds by how much the current phase of the month was extended
 */
public record ClockSettings(
    ClockMode mode,
    int millisPerDay,
    int planningBreakSeconds,
    Optional<PauseReason> paused,
    Optional<Haste> haste,
    boolean planning,
    int extendedSeconds) {

  static ClockSettings of(Pace pace, ClockMode mode) {
    return new ClockSettings(
        mode,
        pace.millisPerDay(),
        pace.planningBreakSeconds(),
        Optional.empty(),
        Optional.empty(),
        false,
        0);
  }

  ClockSettings withMode(ClockMode changed) {
    return new ClockSettings(
        changed, millisPerDay, planningBreakSeconds, paused, haste, planning, extendedSeconds);
  }

  ClockSettings withMillisPerDay(int changed) {
    return new ClockSettings(
        mode, changed, planningBreakSeconds, paused, haste, planning, extendedSeconds);
  }

  /** A pause also stops days from passing at once. */
  ClockSettings withPause(Optional<PauseReason> changed) {
    return new ClockSettings(
        mode,
        millisPerDay,
        planningBreakSeconds,
        changed,
        Optional.empty(),
        planning,
        extendedSeconds);
  }

  ClockSettings withHaste(Optional<Haste> changed) {
    return new ClockSettings(
        mode, millisPerDay, planningBreakSeconds, paused, changed, planning, extendedSeconds);
  }

  /** A planning break is where haste ends, if it comes to one. */
  ClockSettings inNewPhase(boolean nowPlanning) {
    return new ClockSettings(
        mode,
        millisPerDay,
        planningBreakSeconds,
        paused,
        nowPlanning ? Optional.empty() : haste,
        nowPlanning,
        0);
  }

  ClockSettings extended(int seconds) {
    return new ClockSettings(
        mode,
        millisPerDay,
        planningBreakSeconds,
        paused,
        haste,
        planning,
        extendedSeconds + seconds);
  }
}
