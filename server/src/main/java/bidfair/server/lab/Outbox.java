package bidfair.server.lab;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.RoomKey;
import bidfair.server.protocol.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is decided and on its way to the disk, and the answers that wait for it. Everything is
 * called and told on the room's thread.
 */
final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  /** Somebody who waits until everything up to an input is durable, or is known to be lost. */
  private record Waiting(long seq, Runnable whenDurable, Runnable whenLost) {}

  private final Journal journal;
  private final RoomKey room;
  private final Executor onRoomThread;
  private final Runnable whenSettled;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private List<Decided> batch = new ArrayList<>();
  private long decidedSeq;
  private long durableSeq;
  private int unsynced;
  private boolean probing;

  /** Read by others than the room's thread. */
  private volatile boolean broken;

  /**
   * @param whenSettled told when more is durable, or nothing will be any more
   */
  Outbox(Journal journal, RoomKey room, long lastSeq, Executor onRoomThread, Runnable whenSettled) {
    this.journal = journal;
    this.room = room;
    this.onRoomThread = onRoomThread;
    this.whenSettled = whenSettled;
    decidedSeq = lastSeq;
    durableSeq = lastSeq;
  }

  long decidedSeq() {
    return decidedSeq;
  }

  long durableSeq() {
    return durableSeq;
  }

  /** Whether one more batch may be on its way. */
  boolean hasRoom() {
    return unsynced < RoomLimits.UNSYNCED_BATCHES;
  }

  /** Whether everything that was decided is durable. */
  boolean isSettled() {
    return unsynced == 0 && batch.isEmpty();
  }

  /** Whether nothing can be written now; from any thread. */
  boolean isBroken() {
    return broken;
  }

  /** Whether it is being tried again. */
  boolean isProbing() {
    return probing;
  }

  void add(Decided decided) {
    batch.add(decided);
    decidedSeq = decided.seq();
  }

  /** Answers as soon as everything that is decided now is durable. */
  void answer(Submission submission, Verdict verdict) {
    await(
        () -> submission.answer().accept(verdict),
        () -> submission.answer().accept(Verdict.of(Refusal.STORAGE_FAILED)));
  }

  /** Waits, with the next {@link #send} at the latest, for everything that is decided now. */
  void await(Runnable whenDurable, Runnable whenLost) {
    waiting.add(new Waiting(decidedSeq, whenDurable, whenLost));
  }

  /** Hands over what was decided since the last call, and returns it. */
  List<Decided> send() {
    List<Decided> sent = batch;
    batch = new ArrayList<>();
    if (!sent.isEmpty()) {
      unsynced++;
      journal.append(room, Entries.of(sent), new Receipt());
    }
    deliver();
    return sent;
  }

  /** Gives up for now: what is not durable never happened. */
  void breakDown(Throwable cause) {
    if (broken) {
      LOG.warn("room {} still cannot be written: {}", room.number(), cause.toString());
    } else {
      LOG.error("room {} cannot be written", room.number(), cause);
    }
    broken = true;
    probing = false;
    whenSettled.run();
    deliver();
  }

  /** What was on its way is known to be lost: the journal ends with this entry. */
  void forget(long lastSeq) {
    batch.clear();
    decidedSeq = lastSeq;
    durableSeq = lastSeq;
  }

  /** If what was added since the breakdown becomes durable, writing works again. */
  void probe() {
    probing = true;
  }

  private void settled(long seq) {
    unsynced--;
    durableSeq = seq;
    if (probing) {
      probing = false;
      broken = false;
    }
    deliver();
    whenSettled.run();
  }

  private void lost(Throwable cause) {
    unsynced--;
    breakDown(cause);
  }

  private void deliver() {
    while (!waiting.isEmpty() && (broken || waiting.element().seq() <= durableSeq)) {
      Waiting next = waiting.remove();
      try {
        (next.seq() <= durableSeq ? next.whenDurable() : next.whenLost()).run();
      } catch (RuntimeException e) {
        LOG.warn("an answer of room {} could not be given", room.number(), e);
      }
    }
  }

  private final class Receipt implements Durable {
    @Override
    public void done(long lastSeq) {
      onRoomThread.execute(() -> settled(lastSeq));
    }

    @Override
    public void failed(Throwable cause) {
      onRoomThread.execute(() -> lost(cause));
    }
  }
}
