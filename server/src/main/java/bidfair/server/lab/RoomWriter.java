package bidfair.server.lab;

import bidfair.engine.game.Action;
import bidfair.engine.game.Event;
import bidfair.engine.units.FirmId;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.protocol.Command;
import bidfair.server.protocol.PublicRow.Room.Phase;
import bidfair.server.protocol.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one who changes a room: decides inputs, lets robots play and days pass. Everything here
 * happens on the room's thread.
 */
final class RoomWriter {
  private static final Logger LOG = LoggerFactory.getLogger(RoomWriter.class);

  /** Why the state is not what the journal tells. */
  private enum Doubt {
    NONE,
    FAULT,
    ROLLED_BACK,
    STORAGE
  }

  private final RoomKey key;
  private final Journal journal;
  private final RoomSetup setup;
  private final Outbox outbox;
  private final FrontDesk desk;
  private final Presence presence = new Presence();
  private final RoomClock clock;
  private final RobotTurns robots = new RobotTurns();
  private final Retry retry;
  private final List<Submission> untilItWorks = new ArrayList<>();
  private Memory memory;
  private Doubt doubt = Doubt.NONE;

  /** Whether the journal could not even be read. */
  private boolean unreadable;

  RoomWriter(RoomKey key, Memory memory, Journal journal, RoomSetup setup, Outbox outbox) {
    this.key = key;
    this.memory = memory;
    this.journal = journal;
    this.setup = setup;
    this.outbox = outbox;
    desk = new FrontDesk(setup.random()::nextLong);
    clock = new RoomClock(setup.ticker());
    retry = new Retry(setup.ticker());
  }

  RoomState state() {
    return memory.state();
  }

  Presence presence() {
    return presence;
  }

  ClockView readClock() {
    clock.advance(state());
    return clock.view(state());
  }

  /** Whether an input can be decided now, be it that it is only told that nothing goes any more. */
  boolean canDecide() {
    return outbox.isBroken() || (isAlive() && outbox.hasRoom());
  }

  /** Nanoseconds until time brings something to do. */
  long untilNext() {
    if (outbox.isBroken()) {
      return outbox.isSettled() ? retry.until() : Long.MAX_VALUE;
    }
    if (!isAlive() || !outbox.hasRoom()) {
      return Long.MAX_VALUE;
    }
    clock.advance(state());
    long toRobot = clock.isCounting(state()) ? robots.untilNext(clock) : Long.MAX_VALUE;
    return Math.min(toRobot, clock.untilWish(state()));
  }

  /** Begins or goes on after an interruption; a game in play is paused and says why. */
  void resumeAfter(PauseReason reason) {
    beginDay();
    boolean saysMore = state().clock().paused().filter(PauseReason.DAMAGED::equals).isPresent();
    if (state().phase() == Phase.PLAYING && !saysMore) {
      decide(own(new RoomInput.Halt(reason)));
    }
  }

  /** Robots whose turn has come play, and all of them before a day ends; then at most one day. */
  void letTimePass() {
    if (!isAlive()) {
      return;
    }
    clock.advance(state());
    Optional<RoomInput.ByClock> wish = clock.wish(state());
    boolean dayEnds = wish.isPresent() && !(wish.get() instanceof RoomInput.EndPhase);
    while (isAlive() && (dayEnds ? robots.isWaiting() : isRobotDue())) {
      letPlay(robots.next());
    }
    if (isAlive() && wish.isPresent()) {
      decide(own(wish.get()));
    }
  }

  /** An input that came before gets its first verdict again. */
  void decide(Submission submission) {
    Optional<Verdict> first = memory.verdicts().find(submission);
    if (first.isEmpty() && outbox.isBroken() && isResume(submission)) {
      untilItWorks.add(submission);
      retry.now();
    } else if (first.isPresent() || outbox.isBroken()) {
      outbox.answer(submission, first.orElse(Verdict.of(Refusal.STORAGE_FAILED)));
    } else {
      decideAnew(submission);
    }
  }

  private void decideAnew(Submission submission) {
    clock.advance(state());
    RoomTurn turn = new RoomTurn(state(), presence, setup.instants().instant());
    try {
      keep(submission, turn, desk.decide(turn, submission.actor(), submission.input()));
    } catch (RuntimeException e) {
      String what = submission.input().getClass().getSimpleName();
      LOG.error("room {} cannot decide {} of {}", state().code(), what, submission.actor(), e);
      doubt = Doubt.FAULT;
      outbox.answer(submission, Verdict.of(Refusal.TRY_LATER));
    }
  }

  /** Nothing to do while the seat stays where it was. */
  void noteOrigin(int seat, String address) {
    if (isAlive() && outbox.hasRoom() && state().seats().find(seat).isPresent()) {
      state().origins().news(seat, address, setup.random()).ifPresent(news -> decide(own(news)));
    }
  }

  /** Whether the state is not what it should be, until what happened is read again. */
  boolean isInDoubt() {
    return doubt != Doubt.NONE;
  }

  /** Something could not be written: what is not durable has to be forgotten. */
  void breakDown() {
    doubt = Doubt.STORAGE;
    retry.later();
    untilItWorks.forEach(
        submission -> submission.answer().accept(Verdict.of(Refusal.STORAGE_FAILED)));
    untilItWorks.clear();
  }

  /** Writing works again, and the journal says that it did not. */
  void goOn() {
    List<Submission> waiting = List.copyOf(untilItWorks);
    untilItWorks.clear();
    waiting.forEach(this::decide);
  }

  /**
   * The journal tells how the room was before a fault left something half done or something could
   * not be written, or how the game was to which it was rolled back.
   */
  void recall() {
    if (!isInDoubt() || !outbox.isSettled() || (unreadable && retry.until() > 0)) {
      return;
    }
    try {
      boolean faulted = doubt == Doubt.FAULT;
      memory = Memory.read(journal, key);
      outbox.forget(memory.lastSeq());
      doubt = Doubt.NONE;
      unreadable = false;
      if (faulted) {
        resumeAfter(PauseReason.FAULT);
      } else {
        beginDay();
      }
    } catch (RuntimeException e) {
      unreadable = true;
      outbox.breakDown(e);
    }
  }

  /** Now and then, or when the teacher asks: writes that the room stood still, and why. */
  void tryAgain() {
    boolean due = outbox.isBroken() && !isInDoubt() && outbox.isSettled() && retry.until() == 0;
    if (due) {
      retry.later();
      beginDay();
      decideAnew(own(new RoomInput.Halt(PauseReason.STORAGE)));
      outbox.probe();
    }
  }

  private void beginDay() {
    clock.restart(state());
    robots.dawn(state());
  }

  private boolean isResume(Submission submission) {
    return submission.input().equals(new RoomInput.Order(new Command.Resume()))
        && submission.actor().equals(new Actor.Teacher(state().teacher()));
  }

  private boolean isAlive() {
    return !isInDoubt() && !outbox.isBroken();
  }

  private boolean isRobotDue() {
    return clock.isCounting(state()) && robots.untilNext(clock) == 0;
  }

  private void letPlay(FirmId firm) {
    List<Action> actions;
    try {
      actions = RobotTurns.actions(state(), firm);
    } catch (RuntimeException e) {
      LOG.error("the robot of {} in room {} failed, and does nothing", firm, state().code(), e);
      return;
    }
    for (Action action : actions) {
      RoomInput input = new RoomInput.Order(new Command.Play(action));
      if (isAlive()) {
        decide(new Submission(new Actor.Robot(firm), "", input, _ -> {}));
      }
    }
  }

  private void keep(Submission submission, RoomTurn turn, Verdict verdict) {
    if (!verdict.isAccepted() && !turn.events().isEmpty()) {
      throw new IllegalStateException("a rejected input has changed something");
    }
    Decided decided =
        new Decided(
            outbox.decidedSeq() + 1,
            turn.now(),
            submission.actor(),
            submission.inputId(),
            submission.input(),
            verdict,
            turn.events());
    memory.note(decided);
    outbox.add(decided);
    outbox.answer(submission, verdict);
    for (RoomEvent event : decided.events()) {
      clock.follow(event, state());
      if (event instanceof RoomEvent.Played(Event.DayBegan _)) {
        robots.dawn(state());
      }
      if (event instanceof RoomEvent.RolledBack) {
        doubt = Doubt.ROLLED_BACK;
      }
    }
  }

  private static Submission own(RoomInput.ByClock step) {
    return new Submission(new Actor.Clock(), "", step, _ -> {});
  }
}
