package bidfair.server.view;

import static bidfair.server.protocol.Table.ANNOUNCEMENTS;
import static bidfair.server.protocol.Table.CLIENTS;
import static bidfair.server.protocol.Table.CLOCK;
import static bidfair.server.protocol.Table.DEBRIEF;
import static bidfair.server.protocol.Table.FIRMS;
import static bidfair.server.protocol.Table.GRADING;
import static bidfair.server.protocol.Table.HISTORY;
import static bidfair.server.protocol.Table.LOG;
import static bidfair.server.protocol.Table.MINE;
import static bidfair.server.protocol.Table.MONITOR;
import static bidfair.server.protocol.Table.MONTHS;
import static bidfair.server.protocol.Table.NOTES;
import static bidfair.server.protocol.Table.PEOPLE;
import static bidfair.server.protocol.Table.RELATIONS;
import static bidfair.server.protocol.Table.ROOM;
import static bidfair.server.protocol.Table.SEATS;
import static bidfair.server.protocol.Table.STANDINGS;

import bidfair.engine.Game;
import bidfair.engine.units.FirmId;
import bidfair.server.lab.Actor;
import bidfair.server.lab.Decided;
import bidfair.server.lab.RoomEvent;
import bidfair.server.lab.RoomState;
import bidfair.server.protocol.Table;
import java.util.List;
import java.util.function.Predicate;

/** Which tables an input and its events may change. */
final class RoomMarking {
  private static final Table[] PEOPLES = {FIRMS, SEATS, MONITOR};

  private RoomMarking() {}

  /** Whether nothing is as it was: a game began, went back, or was left for a fresh one. */
  static boolean upsets(List<Decided> batch) {
    return has(batch, RoomMarking::upsets);
  }

  /** Whether people are in other firms than before, or gone. */
  static boolean reseats(List<Decided> batch) {
    return has(
        batch,
        event ->
            upsets(event)
                || event instanceof RoomEvent.SeatMoved
                || event instanceof RoomEvent.SeatRemoved);
  }

  /** Somebody has come or gone, or has a new PIN. */
  static void markPresence(Marks marks) {
    marks.mark(SEATS, MONITOR);
    marks.markFirms(PEOPLE);
  }

  /**
   * @param state as it is after the input, or later in the same game
   */
  static void mark(Decided decided, RoomState state, Marks marks) {
    switch (decided.actor()) {
      case Actor.Seat(int number) ->
          state
              .seats()
              .find(number)
              .ifPresent(seat -> {
                marks.mark(seat.firm(), LOG);
                marks.markRow(MONITOR, seat.firm());
                marks.mark(MONTHS);
              });
      case Actor.Robot(var firm) -> {
        marks.markRow(MONITOR, firm);
        marks.mark(MONTHS);
      }
      case Actor.Teacher _, Actor.Visitor _ -> marks.mark(MONITOR, MONTHS);
      case Actor.Clock _ -> {}
    }
    decided.events().forEach(event -> mark(event, state, marks));
  }

  private static boolean upsets(RoomEvent event) {
    return event instanceof RoomEvent.GameStarted
        || event instanceof RoomEvent.GameReset
        || event instanceof RoomEvent.RolledBack;
  }

  private static boolean has(List<Decided> batch, Predicate<RoomEvent> condition) {
    return batch.stream().flatMap(decided -> decided.events().stream()).anyMatch(condition);
  }

  private static void mark(RoomEvent event, RoomState state, Marks marks) {
    switch (event) {
      case RoomEvent.RoomCreated _,
          RoomEvent.GameStarted _,
          RoomEvent.GameReset _,
          RoomEvent.RolledBack _ -> {}
      case RoomEvent.SeatTaken(_, _, _, FirmId firm, _, _, _) -> {
        marks.mark(firm, PEOPLE);
        marks.mark(PEOPLES);
      }
      case RoomEvent.SeatMoved _, RoomEvent.SeatRemoved _ -> {
        // What they did in the same batch stands in the log of the firm in which they were.
        marks.markFirms(PEOPLE, LOG);
        marks.mark(PEOPLES);
      }
      case RoomEvent.TokenAdded _ -> {}
      case RoomEvent.PinRenewed _ -> marks.mark(SEATS);
      case RoomEvent.FirmFounded _, RoomEvent.RobotTookFirm _, RoomEvent.PeopleTookFirm _ ->
          marks.mark(FIRMS, MONITOR);
      case RoomEvent.FirmRenamed(var firm, _) -> {
        marks.mark(firm, MINE);
        marks.mark(FIRMS, MONITOR);
      }
      case RoomEvent.RobotsSet _ -> marks.mark(ROOM);
      case RoomEvent.ModeSet _,
          RoomEvent.PaceSet _,
          RoomEvent.Paused _,
          RoomEvent.Resumed _,
          RoomEvent.MonthExtended _,
          RoomEvent.DaysHastened _ ->
          marks.mark(CLOCK);
      case RoomEvent.PlanningBegan _ -> {
        marks.mark(CLOCK, CLIENTS, MONITOR);
        marks.markFirms(MINE);
        marks.markFirmsMonth(RELATIONS);
      }
      case RoomEvent.ReadySaid(var firm, _) -> {
        marks.mark(firm, MINE);
        marks.markRow(MONITOR, firm);
      }
      case RoomEvent.Announced(_, var firm, _) -> {
        if (firm.isPresent()) {
          marks.mark(firm.get(), NOTES);
        } else {
          marks.mark(ANNOUNCEMENTS);
        }
      }
      case RoomEvent.Played(var played) ->
          state.game().map(Game::state).ifPresent(game -> GameMarking.mark(played, game, marks));
      case RoomEvent.DebriefShown _, RoomEvent.DebriefHidden _, RoomEvent.ReviewsOpened _ ->
          marks.mark(DEBRIEF);
      case RoomEvent.GradingSet _, RoomEvent.GradeChanged _ -> marks.mark(GRADING);
      case RoomEvent.SeatCameFrom _ -> {}
      case RoomEvent.StandingsPublished _ -> marks.mark(STANDINGS, HISTORY);
    }
  }
}
