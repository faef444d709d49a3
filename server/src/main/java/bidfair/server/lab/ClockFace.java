package bidfair.server.lab;

import bidfair.engine.game.GameState;
import bidfair.engine.scenario.Calendar;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.PublicRow.Clock.MonthPhase;

/** What people see of a room's time. */
final class ClockFace {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private ClockFace() {}

  /**
   * @param running whether time passes by itself now
   * @param nanosLeft of the current day, or of the planning break
   */
  static ClockView of(RoomState state, boolean running, long nanosLeft) {
    MonthPhase phase = phase(state);
    if (phase == MonthPhase.LOBBY || phase == MonthPhase.ENDED) {
      return new ClockView(phase, false, 0, 0, 0);
    }
    ClockSettings settings = state.clock();
    Calendar calendar = state.scenario().rules().calendar();
    int day = state.game().orElseThrow().state().dayOfMonth();
    boolean byItself = settings.mode() != ClockMode.TEACHER;
    long left = byItself ? Math.ceilDiv(nanosLeft, NANOS_PER_MILLI) : 0;
    long perDay = settings.millisPerDay();
    long extension = settings.extendedSeconds() * 1_000L;
    long breakMillis = settings.planningBreakSeconds() * 1_000L;
    int opening = calendar.bidClosingDay();
    int last = calendar.daysPerMonth();
    return switch (phase) {
      case LOBBY, ENDED, PLANNING ->
          new ClockView(phase, running, left, left, breakMillis + extension);
      case BIDDING ->
          new ClockView(
              phase,
              running,
              left,
              left + (opening - day - 1) * perDay,
              (opening - 1) * perDay + extension);
      case DELIVERY ->
          new ClockView(
              phase,
              running,
              RoomClock.opensMonth(state) ? left + breakMillis : left,
              left + (last - day) * perDay,
              (last - opening + 1) * perDay + extension);
    };
  }

  private static MonthPhase phase(RoomState state) {
    return switch (state.phase()) {
      case LOBBY -> MonthPhase.LOBBY;
      case ENDED -> MonthPhase.ENDED;
      case PLAYING -> {
        GameState game = state.game().orElseThrow().state();
        if (state.clock().planning()) {
          yield MonthPhase.PLANNING;
        }
        boolean bidding = game.dayOfMonth() < game.rules().calendar().bidClosingDay();
        yield bidding ? MonthPhase.BIDDING : MonthPhase.DELIVERY;
      }
    };
  }
}
