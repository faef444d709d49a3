package bidfair.server.journal;

import java.util.Iterator;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Pages read on a second thread, a few ahead of the one that is passed on. Whichever thread has the
 * time understands what is in them, so that both are at work until the end.
 */
final class ReadAhead<T> {
  /** So many wait at most, as it is now the one and now the other thread that is late. */
  private static final int PAGES = 4;

  private final Supplier<Page<T>> pages;
  private final BlockingDeque<Page<T>> ahead = new LinkedBlockingDeque<>(PAGES);

  private ReadAhead(Supplier<Page<T>> pages) {
    this.pages = pages;
  }

  /** Passes on all pages, on the caller's thread. One that is alone needs no other. */
  static <T> void read(Supplier<Page<T>> pages, Consumer<T> reader) {
    try {
      Page<T> first = pages.get();
      if (first.isLast()) {
        first.passOn(reader);
      } else {
        new ReadAhead<>(pages).read(first, reader);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageException("Interrupted while a room was read", e);
    }
  }

  private void read(Page<T> first, Consumer<T> reader) throws InterruptedException {
    try (ExecutorService hand = Executors.newVirtualThreadPerTaskExecutor()) {
      hand.execute(this::readAhead);
      try {
        Page<T> page = first;
        while (!page.isLast()) {
          page.passOn(reader);
          page = ahead.take();
        }
        page.passOn(reader);
      } finally {
        hand.shutdownNow();
      }
    }
  }

  /** Up to the last page, or until somebody interrupts. */
  private void readAhead() {
    try {
      Page<T> page;
      do {
        page = pages.get();
        if (!ahead.offer(page)) {
          page.understand();
          ahead.put(page);
        }
      } while (!page.isLast());
      // From the far end, as the other thread comes from the near one.
      Iterator<Page<T>> waiting = ahead.descendingIterator();
      while (waiting.hasNext()) {
        waiting.next().understand();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
