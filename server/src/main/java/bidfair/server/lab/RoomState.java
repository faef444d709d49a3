package bidfair.server.lab;

import bidfair.engine.Game;
import bidfair.engine.game.Decision;
import bidfair.engine.game.Event;
import bidfair.engine.game.Input;
import bidfair.engine.scenario.Calendar;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.engine.units.LocalText;
import bidfair.server.journal.TeacherKey;
import bidfair.server.protocol.ClockMode;
import bidfair.server.protocol.PublicRow.Room.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a room stands. Only events change it, one at a time. Not thread-safe: it belongs to its
 * room's one writer.
 */
public final class RoomState {
  private final String code;
  private final TeacherKey teacher;
  private final Optional<String> title;
  private final Roster firms = new Roster();
  private final Seats seats = new Seats();
  private final Announcements announcements = new Announcements();
  private final FirmLogs logs = new FirmLogs();
  private final Set<FirmId> ready = new TreeSet<>();
  private final List<RoomEvent.StandingsPublished> standings = new ArrayList<>();
  private final Grading grading = new Grading();
  private final Origins origins = new Origins();
  private final Months months = new Months();
  private Debrief debrief = Debrief.NONE;
  private Scenario scenario;
  private int robots;
  private ClockSettings clock;
  private Phase phase = Phase.LOBBY;
  private int gameNumber = 1;
  private long seed;
  private @Nullable Game game;

  RoomState(RoomEvent.RoomCreated created) {
    code = created.code();
    teacher = created.teacher();
    title = created.title();
    scenario = created.scenario();
    robots = created.robots();
    clock = ClockSettings.of(scenario.pace(), ClockMode.TIMER);
  }

  public String code() {
    return code;
  }

  public TeacherKey teacher() {
    return teacher;
  }

  /** The teacher's own title in both languages, or the scenario's. */
  public LocalText title() {
    return title.map(own -> new LocalText(own, own)).orElse(scenario.title());
  }

  /** The scenario in play, or of the next game while in the lobby; with all overrides applied. */
  public Scenario scenario() {
    return scenario;
  }

  public Phase phase() {
    return phase;
  }

  /** From 1; a reset begins the next. */
  public int gameNumber() {
    return gameNumber;
  }

  /** The game in play or played last, 0 if there was none. */
  public int latestGame() {
    return phase == Phase.LOBBY ? gameNumber - 1 : gameNumber;
  }

  /** How many robot firms the teacher wants in the next game to start. */
  public int robots() {
    return robots;
  }

  public Roster firms() {
    return firms;
  }

  public Seats seats() {
    return seats;
  }

  public ClockSettings clock() {
    return clock;
  }

  public Announcements announcements() {
    return announcements;
  }

  /** What each firm did in the current game. */
  public FirmLogs logs() {
    return logs;
  }

  /** Whether a firm has said that it has nothing more to do in this phase of the month. */
  public boolean isReady(FirmId firm) {
    return ready.contains(firm);
  }

  /** The standings at each month's close of the current game; a read-only live view. */
  public List<RoomEvent.StandingsPublished> standings() {
    return Collections.unmodifiableList(standings);
  }

  /** What the teacher shows of a game that is over. */
  public Debrief debrief() {
    return debrief;
  }

  /** How the current game is graded. */
  public Grading grading() {
    return grading;
  }

  /** The months of the current game that have begun. */
  public Months months() {
    return months;
  }

  /** From where people act. */
  Origins origins() {
    return origins;
  }

  /** The game in play or over, absent in the lobby. To be read only. */
  public Optional<Game> game() {
    return Optional.ofNullable(game);
  }

  /** From which the market of the current game was drawn. */
  long seed() {
    return seed;
  }

  void apply(RoomEvent event) {
    switch (event) {
      case RoomEvent.RoomCreated _ ->
          throw new IllegalStateException("room " + code + " is created twice");
      case RoomEvent.SeatTaken taken ->
          seats.add(
              new Seat(
                  taken.seat(),
                  taken.studentNumber(),
                  taken.name(),
                  taken.firm(),
                  taken.claim(),
                  List.of(taken.tokenHash()),
                  taken.pinHash()));
      case RoomEvent.TokenAdded(int seat, var hash) ->
          seats.change(seat, before -> before.withToken(hash));
      case RoomEvent.PinRenewed(int seat, var hash) ->
          seats.change(seat, before -> before.withPin(hash));
      case RoomEvent.SeatMoved(int seat, var firm) ->
          seats.change(seat, before -> before.withFirm(firm));
      case RoomEvent.SeatRemoved(int seat) -> seats.remove(seat);
      case RoomEvent.FirmFounded(var firm, var name) -> firms.found(firm, name);
      case RoomEvent.FirmRenamed(var firm, var name) ->
          firms.change(firm, before -> before.withName(name));
      case RoomEvent.RobotsSet(int count) -> robots = count;
      case RoomEvent.RobotTookFirm(var firm, var strategy) ->
          firms.change(firm, before -> before.withStrategy(Optional.of(strategy)));
      case RoomEvent.PeopleTookFirm(var firm) ->
          firms.change(firm, before -> before.withStrategy(Optional.empty()));
      case RoomEvent.GameStarted started -> start(started);
      case RoomEvent.GameReset reset -> reset(reset);
      case RoomEvent.ModeSet(var mode) -> clock = clock.withMode(mode);
      case RoomEvent.PaceSet(int millis) -> clock = clock.withMillisPerDay(millis);
      case RoomEvent.Paused(var reason) -> clock = clock.withPause(Optional.of(reason));
      case RoomEvent.Resumed() -> clock = clock.withPause(Optional.empty());
      case RoomEvent.PlanningBegan() -> beginPhase(true);
      case RoomEvent.MonthExtended(int seconds) -> clock = clock.extended(seconds);
      case RoomEvent.DaysHastened(var haste) -> clock = clock.withHaste(Optional.of(haste));
      case RoomEvent.ReadySaid(var firm, boolean isReady) -> sayReady(firm, isReady);
      case RoomEvent.Announced(var text, var firm, var at) -> announcements.add(text, firm, at);
      case RoomEvent.DebriefShown(int month, var chapter, var measure) ->
          debrief = debrief.showing(month, chapter, measure);
      case RoomEvent.DebriefHidden() -> debrief = debrief.hidden();
      case RoomEvent.ReviewsOpened(boolean open) -> debrief = debrief.opened(open);
      case RoomEvent.GradingSet _, RoomEvent.GradeChanged _ -> grading.apply(event);
      case RoomEvent.RolledBack(int month, _, var at) -> rolledBack(month, at);
      case RoomEvent.SeatCameFrom(int seat, var salt, var origin) ->
          origins.note(seat, salt, origin);
      case RoomEvent.Played(var played) -> {
        running().apply(played);
        follow(played);
      }
      case RoomEvent.StandingsPublished published -> standings.add(published);
    }
  }

  /** Lets the game decide, which applies what follows from it. */
  Decision play(Input input) {
    Decision decision = running().submit(input);
    if (decision instanceof Decision.Accepted(List<Event> events)) {
      events.forEach(this::follow);
    }
    return decision;
  }

  /** Takes note of an input after its events were applied. */
  void note(Decided decided) {
    months.note(decided, scenario.rules().calendar());
    if (game != null) {
      logs.note(game.state().day(), seats, decided);
    }
  }

  private void start(RoomEvent.GameStarted started) {
    lineUp(started.firms());
    seed = started.seed();
    game = new Game(scenario.rules(), started.market());
    phase = Phase.PLAYING;
    clock = clock.withPause(Optional.empty());
    beginPhase(true);
  }

  private void reset(RoomEvent.GameReset reset) {
    gameNumber = reset.gameNumber();
    scenario = reset.scenario();
    robots = reset.robots();
    lineUp(reset.firms());
    game = null;
    phase = Phase.LOBBY;
    clock = ClockSettings.of(scenario.pace(), clock.mode());
    ready.clear();
    standings.clear();
    announcements.forgetFirms();
    logs.clear();
    debrief = Debrief.NONE;
    grading.apply(reset);
  }

  /** Tells it; {@link Memory} makes the game what it was. */
  private void rolledBack(int month, Instant at) {
    announcements.addRollBack(month, at);
    clock = clock.withPause(Optional.of(PauseReason.ROLLED_BACK));
  }

  private void lineUp(List<RoomEvent.Lineup> lineups) {
    firms.lineUp(lineups);
    for (RoomEvent.Lineup lineup : lineups) {
      for (int seat : lineup.seats()) {
        seats.change(seat, before -> before.withFirm(lineup.firm()));
      }
    }
  }

  private void sayReady(FirmId firm, boolean isReady) {
    if (isReady) {
      ready.add(firm);
    } else {
      ready.remove(firm);
    }
  }

  /** What an event of the game means for the room. */
  private void follow(Event event) {
    if (event instanceof Event.DayBegan(int day)) {
      Calendar calendar = scenario.rules().calendar();
      int dayOfMonth = calendar.dayOfMonth(day);
      if (dayOfMonth == 1 || dayOfMonth == calendar.bidClosingDay()) {
        beginPhase(false);
      }
      if (clock.haste().filter(haste -> day >= haste.untilDay()).isPresent()) {
        clock = clock.withHaste(Optional.empty());
      }
    } else if (event instanceof Event.GameEnded) {
      phase = Phase.ENDED;
      beginPhase(false);
      clock = clock.withPause(Optional.empty());
    }
  }

  private void beginPhase(boolean planning) {
    ready.clear();
    clock = clock.inNewPhase(planning);
  }

  private Game running() {
    if (game == null) {
      throw new IllegalStateException("room " + code + " has no game");
    }
    return game;
  }
}
