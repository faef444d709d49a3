package bidfair.server.lab;

import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.scenario.Calendar;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.util.Optional;

/**
 * How much time a room's current day, or planning break, has left; and what is to happen when it is
 * over. It only ever counts down what is left, so it is never negative and never stuck: what passes
 * beyond the end of a day is taken from the next.
 */
final class RoomClock {
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final Ticker ticker;
  private long seen;
  private long dayLength;
  private long dayLeft;

  /** Time that follows the day and does not scale with the pace: a break, an extension. */
  private long hold;

  private long overdue;

  RoomClock(Ticker ticker) {
    this.ticker = ticker;
    seen = ticker.nanos();
  }

  /** Begins the current day, or break, anew: how much of it had passed is not known. */
  void restart(RoomState state) {
    seen = ticker.nanos();
    overdue = 0;
    begin(state);
  }

  /** Counts down; to be called before anything changes that matters for time. */
  void advance(RoomState state) {
    long now = ticker.nanos();
    if (isCounting(state)) {
      spend(Math.max(0, now - seen));
    }
    seen = now;
    if (state.clock().mode() == ClockMode.TEACHER) {
      overdue = 0;
    }
  }

  /** Takes note of what has just happened. */
  void follow(RoomEvent event, RoomState state) {
    switch (event) {
      case RoomEvent.GameStarted _, RoomEvent.GameReset _ -> restart(state);
      case RoomEvent.PlanningBegan _, RoomEvent.Played(Event.DayBegan _) -> begin(state);
      case RoomEvent.MonthExtended(int seconds) -> hold += seconds * NANOS_PER_SECOND;
      case RoomEvent.PaceSet(int millis) -> scale(millis * NANOS_PER_MILLI);
      case RoomEvent.ModeSet _ -> {
        if (isOver()) {
          restart(state);
        }
      }
      default -> {}
    }
  }

  /** What the room should do now because of the time. */
  Optional<RoomInput.ByClock> wish(RoomState state) {
    if (state.phase() != Phase.PLAYING) {
      return Optional.empty();
    }
    ClockSettings settings = state.clock();
    if (settings.haste().isPresent()) {
      boolean keepsBreak = opensMonth(state) && !settings.haste().get().breaksToo();
      return keepsBreak ? open(settings) : Optional.of(new RoomInput.PassDay());
    }
    if (settings.paused().isPresent() || settings.mode() == ClockMode.TEACHER) {
      return Optional.empty();
    }
    if (settings.mode() == ClockMode.READY && GameDesk.isEverybodyReady(state)) {
      return Optional.of(new RoomInput.EndPhase());
    }
    if (!isOver()) {
      return Optional.empty();
    }
    return opensMonth(state) ? open(settings) : Optional.of(new RoomInput.PassDay());
  }

  /** Nanoseconds until there is something to wish, if nothing else happens. */
  long untilWish(RoomState state) {
    if (wish(state).isPresent()) {
      return 0;
    }
    return passesByItself(state) ? dayLeft + hold : Long.MAX_VALUE;
  }

  /** Nanoseconds until this part of the day has passed, 0 if it has. */
  long until(int part, int parts) {
    return Math.max(0, dayLength / parts * part - (dayLength - dayLeft));
  }

  /** Whether days count down now, be it only for the robots. */
  boolean isCounting(RoomState state) {
    return state.phase() == Phase.PLAYING && state.clock().paused().isEmpty();
  }

  ClockView view(RoomState state) {
    return ClockFace.of(state, passesByItself(state), dayLeft + hold);
  }

  static boolean opensMonth(RoomState state) {
    GameState game = state.game().orElseThrow().state();
    Calendar calendar = game.rules().calendar();
    return game.day() == 0
        || (game.dayOfMonth() == calendar.daysPerMonth() && game.day() < calendar.lastDay());
  }

  private static Optional<RoomInput.ByClock> open(ClockSettings settings) {
    if (settings.mode() == ClockMode.TEACHER) {
      return Optional.empty();
    }
    boolean breakFirst = !settings.planning() && settings.planningBreakSeconds() > 0;
    return Optional.of(breakFirst ? new RoomInput.BeginPlanning() : new RoomInput.PassDay());
  }

  private boolean passesByItself(RoomState state) {
    return isCounting(state) && state.clock().mode() != ClockMode.TEACHER;
  }

  private boolean isOver() {
    return dayLeft == 0 && hold == 0;
  }

  private void begin(RoomState state) {
    ClockSettings settings = state.clock();
    boolean day = state.phase() == Phase.PLAYING && !settings.planning();
    dayLength = settings.millisPerDay() * NANOS_PER_MILLI;
    dayLeft = day ? dayLength : 0;
    hold = settings.planning() ? settings.planningBreakSeconds() * NANOS_PER_SECOND : 0;
    long late = overdue;
    overdue = 0;
    spend(late);
  }

  private void spend(long nanos) {
    long ofDay = Math.min(nanos, dayLeft);
    dayLeft -= ofDay;
    long ofHold = Math.min(nanos - ofDay, hold);
    hold -= ofHold;
    overdue += nanos - ofDay - ofHold;
  }

  /** The same part of the day is left, at the new pace. */
  private void scale(long newLength) {
    dayLeft = Math.round((double) dayLeft / dayLength * newLength);
    dayLength = newLength;
    overdue = 0;
  }
}
