package bidfair.server.view;

import bidfair.engine.Game;
import bidfair.engine.game.GameState;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.Announcements;
import bidfair.server.lab.ClockSettings;
import bidfair.server.lab.ClockView;
import bidfair.server.lab.PauseReason;
import bidfair.server.lab.RoomLimits;
import bidfair.server.lab.RoomReading;
import bidfair.server.lab.RoomState;
import bidfair.server.protocol.PublicRow;
import java.util.List;
import java.util.Optional;

/** The room itself: tables {@code room}, {@code clock}, {@code firms} and {@code announcements}. */
final class RoomRows {
  private static final String ONLY = "room";

  private RoomRows() {}

  static List<PublicRow.Room> room(RoomReading room) {
    RoomState state = room.state();
    return List.of(
        new PublicRow.Room(
            ONLY,
            state.code(),
            state.scenario().id(),
            state.title(),
            state.phase(),
            state.gameNumber(),
            state.robots(),
            RoomLimits.PEOPLE_PER_FIRM,
            state.scenario().help().hints(),
            state.scenario().rules()));
  }

  /** What remains of time at this moment. */
  static List<PublicRow.Clock> clock(RoomReading room) {
    Optional<GameState> game = room.state().game().map(Game::state);
    ClockSettings settings = room.state().clock();
    ClockView time = room.clock();
    return List.of(
        new PublicRow.Clock(
            ONLY,
            game.map(GameState::day).orElse(0),
            game.map(GameState::month).orElse(0),
            game.map(GameState::dayOfMonth).orElse(0),
            time.phase(),
            settings.mode(),
            time.running() && !room.isHalted(),
            pause(room).map(Enum::name),
            settings.millisPerDay(),
            time.nextDayMillis(),
            time.phaseMillis(),
            time.phaseLengthMillis()));
  }

  private static Optional<PauseReason> pause(RoomReading room) {
    return room.isHalted() ? Optional.of(PauseReason.STORAGE) : room.state().clock().paused();
  }

  static List<PublicRow.Firm> firms(RoomReading room) {
    RoomState state = room.state();
    return state.firms().all().stream()
        .map(firm ->
            new PublicRow.Firm(
                firm.id(),
                firm.name(),
                firm.isRobot(),
                state.seats().in(firm.id()).size(),
                bankruptOn(state, firm.id())))
        .toList();
  }

  static List<PublicRow.Announcement> announcements(RoomReading room) {
    return room.state().announcements().toAll().stream().map(RoomRows::announcement).toList();
  }

  /** The day on which a firm fell, 0 while it is in business. */
  static int bankruptOn(RoomState state, FirmId firm) {
    return state.game().map(game -> game.state().firm(firm).bankruptOn()).orElse(0);
  }

  private static PublicRow.Announcement announcement(Announcements.Announcement said) {
    return new PublicRow.Announcement(
        said.number(), said.text(), said.backTo(), said.at().toString());
  }
}
