package bidfair.server.lab;

import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.game.GameState;
import bidfair.engine.robot.PlayerView;
import bidfair.engine.robot.Robots;
import bidfair.engine.scenario.Scenario;
import bidfair.engine.units.FirmId;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.journal.TeacherKey;
import bidfair.server.lab.RoomInput.FirmChoice;
import bidfair.server.protocol.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A room without its thread, journal and time: a test sends it inputs one by one, says when they
 * are durable and when a beat is due, and lets time pass by hand.
 */
public final class HandRoom implements RoomReading {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final TeacherKey TEACHER_KEY = new TeacherKey(1);

  public static final RoomKey KEY = new RoomKey(1);

  private final HandJournal journal = new HandJournal();
  private final FrontDesk desk;
  private final Presence presence = new Presence();
  private final HandTicker ticker = new HandTicker();
  private final RoomClock clock = new RoomClock(ticker);
  private final List<RoomWatcher> watchers = new ArrayList<>();
  private Memory memory;
  private long decidedSeq = 1;
  private long durableSeq = 1;
  private boolean halted;
  private final List<Decided> batch = new ArrayList<>();
  private List<RoomEvent> lastEvents = List.of();

  /** In the lobby. */
  public HandRoom(Scenario scenario, int robots, long seed) {
    RoomEvent created =
        new RoomEvent.RoomCreated("ROOM22", TEACHER_KEY, Optional.empty(), scenario, robots);
    journal.add(
        new Decided(
            1,
            NOON,
            new Actor.Teacher(TEACHER_KEY),
            "",
            new RoomInput.OpenRoom(),
            Verdict.ACCEPTED,
            List.of(created)));
    memory = Memory.read(journal, KEY);
    desk = new FrontDesk(() -> seed);
  }

  public void watch(RoomWatcher watcher) {
    watchers.add(watcher);
    watcher.began(this);
  }

  /** Decides an input; the verdict as ACCEPTED or the name of a reason. */
  public String say(Actor actor, RoomInput input) {
    clock.advance(state());
    RoomTurn turn = new RoomTurn(state(), presence, NOON);
    Verdict verdict = desk.decide(turn, actor, input);
    decidedSeq++;
    Decided decided = new Decided(decidedSeq, NOON, actor, "", input, verdict, turn.events());
    lastEvents = decided.events();
    memory.note(decided);
    journal.add(decided);
    turn.events().forEach(event -> clock.follow(event, state()));
    batch.add(decided);
    if (input instanceof RoomInput.Order(Command.RollBack _) && verdict.isAccepted()) {
      sync();
      memory = Memory.read(journal, KEY);
      clock.restart(state());
    }
    return verdict.reason().orElse("ACCEPTED");
  }

  public String teacher(Command.ByTeacher command) {
    return say(new Actor.Teacher(TEACHER_KEY), new RoomInput.Order(command));
  }

  public String seat(int seat, Command.BySeat command) {
    return say(new Actor.Seat(seat), new RoomInput.Order(command));
  }

  public String play(int seat, Action action) {
    return seat(seat, new Command.Play(action));
  }

  /** A person founds a firm in the lobby; seats and firms are numbered from 1. */
  public String found(String name) {
    return sit(name, new FirmChoice.Found(name));
  }

  public String join(String name, int firm) {
    return sit(name, new FirmChoice.Join(new FirmId(firm)));
  }

  public String passDay() {
    return say(new Actor.Clock(), new RoomInput.PassDay());
  }

  /** A day passes; what happened in the game. */
  public List<Event> passDayTelling() {
    passDay();
    return lastEvents.stream()
        .<Event>mapMulti((event, sink) -> {
          if (event instanceof RoomEvent.Played(Event played)) {
            sink.accept(played);
          }
        })
        .toList();
  }

  /** The lobby is over. */
  public void start() {
    teacher(new Command.StartGame());
  }

  public void passTime(Duration duration) {
    ticker.pass(duration);
  }

  /** Robots have their turn. */
  public void letRobotsPlay() {
    for (RoomFirm firm : state().firms().all()) {
      for (Action action : RobotTurns.actions(state(), firm.id())) {
        say(new Actor.Robot(firm.id()), new RoomInput.Order(new Command.Play(action)));
      }
    }
  }

  /** What a robot of some strategy would do in a person's place. */
  public List<Action> advice(int firm, String strategy) {
    List<RoomEvent.StandingsPublished> standings = state().standings();
    FirmId id = new FirmId(firm);
    PlayerView view =
        new PlayerView(
            game(), id, standings.isEmpty() ? List.of() : standings.getLast().standings());
    return game().isRunning() && game().firm(id).inBusiness()
        ? Robots.named(strategy).orElseThrow().act(view)
        : List.of();
  }

  public void online(int seat, boolean online) {
    if (online) {
      presence.connected(seat);
    } else {
      presence.disconnected(seat);
    }
  }

  public void showPin(int seat, String pin) {
    presence.showPin(seat, pin);
  }

  /** Everything decided so far has reached the disk. */
  public void sync() {
    publish();
    durableSeq = decidedSeq;
    watchers.forEach(watcher -> watcher.durable(this, durableSeq));
  }

  public void beat() {
    finishBeat();
    beginBeat();
    finishBeat();
  }

  /** The beat strikes, and nothing of what it has given to do is done yet. */
  public void beginBeat() {
    publish();
    watchers.forEach(watcher -> watcher.beat(this));
  }

  /** Watchers do a piece of what the last beat has given them to do; false if all is done. */
  public boolean goOn() {
    boolean more = false;
    for (RoomWatcher watcher : watchers) {
      more |= watcher.goOn(this);
    }
    return more;
  }

  private void finishBeat() {
    boolean more = true;
    while (more) {
      more = goOn();
    }
  }

  /** All that is new is durable and shown. */
  public void show() {
    sync();
    beat();
  }

  /** The disk fails. */
  public void halt() {
    publish();
    halted = true;
    watchers.forEach(watcher -> watcher.halted(this));
  }

  /** Everything decided so far, also what is not durable. */
  public Journal journal() {
    return journal;
  }

  /** The same in the order of decision. */
  List<Decided> decided() {
    return journal.decided();
  }

  /** As a server that starts now would find it. */
  RoomState recovered() {
    return Memory.read(journal, KEY).state();
  }

  public String hash() {
    return state().game().orElseThrow().hash();
  }

  public GameState game() {
    return state().game().orElseThrow().state();
  }

  @Override
  public RoomState state() {
    return memory.state();
  }

  @Override
  public Presence presence() {
    return presence;
  }

  @Override
  public ClockView clock() {
    clock.advance(state());
    return clock.view(state());
  }

  @Override
  public long decidedSeq() {
    return decidedSeq;
  }

  @Override
  public long durableSeq() {
    return durableSeq;
  }

  @Override
  public boolean isHalted() {
    return halted;
  }

  private void publish() {
    List<Decided> told = List.copyOf(batch);
    batch.clear();
    if (!told.isEmpty()) {
      watchers.forEach(watcher -> watcher.changed(this, told));
    }
  }

  private String sit(String name, FirmChoice firm) {
    return say(
        new Actor.Visitor(),
        new RoomInput.TakeSeat(
            "nr-" + name, name, firm, "claim-" + name, "token-" + name, "pin-" + name));
  }
}
