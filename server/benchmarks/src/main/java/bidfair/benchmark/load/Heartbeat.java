package bidfair.benchmark.load;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets people who do nothing say now and then that they are there, as a browser does for them. */
public final class Heartbeat implements AutoCloseable {
  /** As the web client; the server lets go of a line on which nothing was said for a minute. */
  private static final int SECONDS = 8;

  private final List<Seat> kept = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  public Heartbeat() {
    timer.scheduleAtFixedRate(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** Speaks for these from now on. */
  public void keep(List<Seat> seats) {
    kept.addAll(seats);
  }

  private void beat() {
    kept.forEach(Seat::ping);
  }

  @Override
  public void close() {
    timer.close();
  }
}
