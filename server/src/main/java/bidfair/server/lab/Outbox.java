package bidfair.server.lab;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
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

  private record Answer(long seq, Submission to, Verdict verdict) {}

  private final Journal journal;
  private final RoomKey room;
  private final Executor onRoomThread;
  private final Runnable whenSettled;
  private final Queue<Answer> answers = new ArrayDeque<>();
  private List<Decided> batch = new ArrayList<>();
  private long decidedSeq;
  private long durableSeq;
  private int unsynced;
  private boolean broken;

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

  /** Whether nothing can be written any more. */
  boolean isBroken() {
    return broken;
  }

  void add(Decided decided) {
    batch.add(decided);
    decidedSeq = decided.seq();
  }

  /** Answers as soon as everything that is decided now is durable. */
  void answer(Submission submission, Verdict verdict) {
    answers.add(new Answer(decidedSeq, submission, verdict));
  }

  /** Hands over what was decided since the last call, and returns it. */
  List<Decided> send() {
    List<Decided> sent = batch;
    batch = new ArrayList<>();
    if (!sent.isEmpty()) {
      List<JournalEntry> entries = sent.stream().map(Entries::of).toList();
      unsynced++;
      journal.append(room, entries, new Receipt());
    }
    deliver();
    return sent;
  }

  /** Gives up: what is not durable never happened. */
  void breakDown(Throwable cause) {
    if (broken) {
      return;
    }
    LOG.error("room {} cannot be written any more", room.number(), cause);
    broken = true;
    deliver();
    whenSettled.run();
  }

  private void settled(long seq) {
    unsynced--;
    durableSeq = seq;
    deliver();
    whenSettled.run();
  }

  private void deliver() {
    while (!answers.isEmpty() && (broken || answers.element().seq() <= durableSeq)) {
      Answer answer = answers.remove();
      boolean kept = answer.seq() <= durableSeq;
      try {
        answer.to().answer().accept(kept ? answer.verdict() : Verdict.of(Refusal.STORAGE_FAILED));
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
      onRoomThread.execute(() -> breakDown(cause));
    }
  }
}
