package bidfair.server.lab;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when a test says so. */
final class HandTicker implements Ticker {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
  private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void onJump(Runnable wake) {
    sleepers.add(wake);
  }

  void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
    sleepers.forEach(Runnable::run);
  }
}
