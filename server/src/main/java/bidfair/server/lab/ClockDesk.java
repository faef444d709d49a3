package bidfair.server.lab;

import bidfair.engine.scenario.Calendar;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/** The teacher's hand on the clock. */
final class ClockDesk {
  private ClockDesk() {}

  /** Time stands still, in whatever mode; firms can act. */
  static Verdict pause(RoomTurn turn) {
    return playing(
        turn,
        () ->
            turn.state().clock().paused().isPresent()
                ? Verdict.of(Refusal.ALREADY_SO)
                : done(turn, new RoomEvent.Paused(PauseReason.TEACHER)));
  }

  static Verdict resume(RoomTurn turn) {
    return playing(
        turn,
        () ->
            turn.state().clock().paused().isEmpty()
                ? Verdict.of(Refusal.ALREADY_SO)
                : done(turn, new RoomEvent.Resumed()));
  }

  static Verdict setMode(RoomTurn turn, ClockMode mode) {
    return mode == turn.state().clock().mode()
        ? Verdict.of(Refusal.ALREADY_SO)
        : done(turn, new RoomEvent.ModeSet(mode));
  }

  static Verdict setPace(RoomTurn turn, int millisPerDay) {
    if (millisPerDay < RoomLimits.MIN_MILLIS_PER_DAY
        || millisPerDay > RoomLimits.MAX_MILLIS_PER_DAY) {
      return Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
    }
    return millisPerDay == turn.state().clock().millisPerDay()
        ? Verdict.of(Refusal.ALREADY_SO)
        : done(turn, new RoomEvent.PaceSet(millisPerDay));
  }

  /** Not in mode TEACHER, where nothing ends by itself. */
  static Verdict extend(RoomTurn turn, int seconds) {
    return playing(
        turn,
        () -> {
          ClockSettings clock = turn.state().clock();
          if (clock.mode() == ClockMode.TEACHER) {
            return Verdict.of(Refusal.NOT_ALLOWED);
          }
          boolean possible =
              seconds >= 1 && seconds <= RoomLimits.EXTENSION_SECONDS - clock.extendedSeconds();
          return possible
              ? done(turn, new RoomEvent.MonthExtended(seconds))
              : Verdict.of(Refusal.VALUE_OUT_OF_RANGE);
        });
  }

  /** In a planning break the month is closed already. */
  static Verdict closeMonth(RoomTurn turn) {
    return playing(
        turn,
        () ->
            turn.state().clock().planning()
                ? Verdict.of(Refusal.ALREADY_SO)
                : hasten(turn, firstOfNextMonth(turn), false));
  }

  /** In every mode, also while paused; a planning break is over with it. */
  static Verdict stepDay(RoomTurn turn) {
    return playing(turn, () -> hasten(turn, day(turn) + 1, true));
  }

  /** In every mode, also while paused. */
  static Verdict stepMonth(RoomTurn turn) {
    return playing(turn, () -> hasten(turn, firstOfNextMonth(turn), true));
  }

  /** The rest of a phase of the month passes at once. */
  static Verdict endPhase(RoomTurn turn) {
    return playing(
        turn,
        () -> {
          Calendar calendar = turn.state().scenario().rules().calendar();
          int opening = firstOfNextMonth(turn) - calendar.daysPerMonth() + openingOffset(calendar);
          boolean planning = turn.state().clock().planning();
          boolean bidding = !planning && day(turn) < opening;
          return hasten(turn, bidding ? opening : firstOfNextMonth(turn), planning);
        });
  }

  private static int openingOffset(Calendar calendar) {
    return calendar.bidClosingDay() - 1;
  }

  private static int firstOfNextMonth(RoomTurn turn) {
    Calendar calendar = turn.state().scenario().rules().calendar();
    return calendar.monthOf(day(turn)) * calendar.daysPerMonth() + 1;
  }

  private static int day(RoomTurn turn) {
    return turn.state().game().orElseThrow().state().day();
  }

  private static Verdict hasten(RoomTurn turn, int untilDay, boolean breaksToo) {
    return done(turn, new RoomEvent.DaysHastened(new Haste(untilDay, breaksToo)));
  }

  private static Verdict done(RoomTurn turn, RoomEvent event) {
    turn.emit(event);
    return Verdict.ACCEPTED;
  }

  private static Verdict playing(RoomTurn turn, Supplier<Verdict> decision) {
    Optional<Refusal> notPlaying = GameDesk.notPlaying(turn.state());
    return notPlaying.isPresent() ? Verdict.of(notPlaying.get()) : decision.get();
  }
}
