package bidfair.server.lab;

import bidfair.server.journal.Durable;
import bidfair.server.journal.Journal;
import bidfair.server.journal.JournalEntry;
import bidfair.server.journal.RoomKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A real journal whose disk a test can hold up, or break. Thread-safe. */
final class HeldJournal implements Journal {
  private final Journal journal;
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<Durable> failing = new ArrayList<>();
  private boolean held;
  private boolean broken;

  HeldJournal(Journal journal) {
    this.journal = journal;
  }

  @Override
  public synchronized void append(RoomKey room, List<JournalEntry> entries, Durable durable) {
    if (broken) {
      durable.failed(new IllegalStateException("the disk is full"));
    } else if (held) {
      failing.add(durable);
      waiting.add(() -> journal.append(room, entries, durable));
    } else {
      journal.append(room, entries, durable);
    }
  }

  @Override
  public void read(RoomKey room, long afterSeq, Consumer<JournalEntry> reader) {
    journal.read(room, afterSeq, reader);
  }

  @Override
  public long lastSeq(RoomKey room) {
    return journal.lastSeq(room);
  }

  synchronized void hold() {
    held = true;
  }

  /** How many batches are held up. */
  synchronized int waiting() {
    return waiting.size();
  }

  synchronized void release() {
    held = false;
    waiting.forEach(Runnable::run);
    waiting.clear();
    failing.clear();
  }

  synchronized void breakDown() {
    broken = true;
  }

  /** What is held up fails, and everything after it. */
  synchronized void breakHeld() {
    held = false;
    broken = true;
    failing.forEach(durable -> durable.failed(new IllegalStateException("the disk is full")));
    failing.clear();
    waiting.clear();
  }

  synchronized void heal() {
    broken = false;
  }
}
