package bidfair.server.lab;

import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.journal.RoomRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A room and its life, in which everything happens in turn: inputs in order of arrival, then what
 * the time brings, then the batch goes to the journal and the watchers are told.
 */
final class RunningRoom implements Room, RoomReading, RoomLife {
  private static final Logger LOG = LoggerFactory.getLogger(RunningRoom.class);

  private final RoomKey key;
  private final String code;
  private final Ticker ticker;
  private final Beats beats;
  private final Inbox inbox = new Inbox();
  private final Watchers watchers = new Watchers();
  private final Outbox outbox;
  private final RoomWriter writer;
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private final List<Runnable> untilCertain = new ArrayList<>();
  private boolean halted;

  /** Whether watchers have more to do for the last beat. */
  private boolean unfinished;

  private RunningRoom(RoomKey key, Memory memory, Journal journal, RoomSetup setup) {
    this.key = key;
    code = memory.state().code();
    ticker = setup.ticker();
    beats = new Beats(ticker, setup.beat());
    outbox = new Outbox(journal, key, memory.lastSeq(), this::run, this::settled);
    writer = new RoomWriter(key, memory, journal, setup, outbox);
  }

  /** Opens a room as its journal tells; a game that was in play is paused, and says why. */
  static RunningRoom open(RoomRow row, Journal journal, RoomSetup setup) {
    RunningRoom room = new RunningRoom(row.key(), Memory.read(journal, row.key()), journal, setup);
    if (!room.code.equals(row.code())) {
      throw new IllegalStateException("its journal is that of room " + room.code);
    }
    room.run(() -> room.writer.resumeAfter(PauseReason.RECOVERED));
    room.ticker.onJump(room.inbox::wake);
    setup.driver().drive("room-" + room.code, room);
    return room;
  }

  @Override
  public RoomKey key() {
    return key;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean submit(Submission submission) {
    return inbox.offer(submission);
  }

  @Override
  public void presence(int seat, boolean online) {
    run(() -> {
      if (online) {
        presence().connected(seat);
      } else {
        presence().disconnected(seat);
      }
    });
  }

  @Override
  public void cameFrom(int seat, String address) {
    run(() -> writer.noteOrigin(seat, address));
  }

  @Override
  public void showPin(int seat, String pin) {
    run(() -> presence().showPin(seat, pin));
  }

  @Override
  public void watch(RoomWatcher watcher) {
    run(() -> watchers.add(watcher, this));
  }

  @Override
  public void run(Runnable task) {
    inbox.run(task);
  }

  @Override
  public <T> CompletableFuture<T> ask(Function<RoomReading, T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    if (!inbox.run(() -> answer(question, answer))) {
      answer.completeExceptionally(new IllegalStateException("room " + code + " is closed"));
    }
    return answer;
  }

  /** Only what is durable leaves the room, and what is in doubt is not even looked at. */
  private <T> void answer(Function<RoomReading, T> question, CompletableFuture<T> answer) {
    if (writer.isInDoubt()) {
      untilCertain.add(() -> answer(question, answer));
      return;
    }
    try {
      T found = question.apply(this);
      outbox.await(
          () -> answer.complete(found),
          () -> answer.completeExceptionally(new NotWrittenException(code)));
    } catch (RuntimeException e) {
      answer.completeExceptionally(e);
    }
  }

  @Override
  public RoomState state() {
    return writer.state();
  }

  @Override
  public Presence presence() {
    return writer.presence();
  }

  @Override
  public ClockView clock() {
    return writer.readClock();
  }

  @Override
  public long decidedSeq() {
    return outbox.decidedSeq();
  }

  @Override
  public long durableSeq() {
    return outbox.durableSeq();
  }

  @Override
  public boolean isHalted() {
    return outbox.isBroken();
  }

  /** Takes no more inputs, and ends when those taken are decided and durable. */
  void beginToClose() {
    inbox.beginToClose();
  }

  void awaitClosed() {
    ended.join();
  }

  @Override
  public void awaitWork() throws InterruptedException {
    inbox.await(untilWork(), writer.canDecide());
  }

  @Override
  public long untilWork() {
    boolean now = inbox.hasWork(writer.canDecide()) || (unfinished && mayShow());
    return now ? 0 : Math.min(writer.untilNext(), untilBeat());
  }

  @Override
  public boolean turn() {
    boolean alive = false;
    try {
      inbox.slept();
      step();
      alive = !isDone();
    } catch (RuntimeException | Error e) {
      LOG.error("room {} ended by a fault", code, e);
    } finally {
      if (!alive) {
        end();
      }
    }
    return alive;
  }

  @Override
  public void end() {
    inbox.close();
    runTasks();
    ended.complete(code);
  }

  private void step() {
    runTasks();
    if (writer.canDecide()) {
      decideInputs();
      writer.letTimePass();
    }
    publish();
    writer.recall();
    writer.tryAgain();
    publish();
    answerPostponed();
    beat();
  }

  private boolean isDone() {
    return inbox.isClosing() && !inbox.hasInputs() && (outbox.isBroken() || outbox.isSettled());
  }

  private void runTasks() {
    Optional<Runnable> task = inbox.nextTask();
    while (task.isPresent()) {
      task.get().run();
      // Whoever has just got the verdict and asks next is not to read a state in doubt.
      writer.recall();
      beats.want();
      task = inbox.nextTask();
    }
  }

  private void decideInputs() {
    for (int i = 0; i < RoomLimits.BATCH && writer.canDecide(); i++) {
      Optional<Submission> next = inbox.nextInput();
      if (next.isEmpty()) {
        return;
      }
      writer.decide(next.get());
    }
  }

  private void publish() {
    List<Decided> batch = outbox.send();
    if (!batch.isEmpty()) {
      beats.want();
      watchers.tell(watcher -> watcher.changed(this, batch));
    }
  }

  private void settled() {
    if (outbox.isBroken()) {
      halted = true;
      writer.breakDown();
      watchers.tell(watcher -> watcher.halted(this));
    } else {
      if (halted) {
        halted = false;
        LOG.info("room {} can be written again", code);
        watchers.tell(watcher -> watcher.goesOn(this));
        writer.goOn();
      }
      watchers.tell(watcher -> watcher.durable(this, outbox.durableSeq()));
    }
  }

  private void answerPostponed() {
    if (!writer.isInDoubt() && !untilCertain.isEmpty()) {
      List<Runnable> questions = List.copyOf(untilCertain);
      untilCertain.clear();
      questions.forEach(Runnable::run);
      outbox.send();
    }
  }

  /** A state in doubt is not to be shown. */
  private long untilBeat() {
    return mayShow() ? beats.untilNext() : Long.MAX_VALUE;
  }

  private void beat() {
    if (mayShow() && !unfinished && beats.strikes()) {
      watchers.tell(watcher -> watcher.beat(this));
      unfinished = true;
    }
    boolean undisturbed = true;
    while (unfinished && mayShow() && undisturbed) {
      unfinished = watchers.goOn(this);
      undisturbed = !inbox.hasWork(writer.canDecide());
    }
  }

  private boolean mayShow() {
    return !writer.isInDoubt() && !outbox.isProbing();
  }
}
