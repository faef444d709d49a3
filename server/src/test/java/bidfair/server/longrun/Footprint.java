package bidfair.server.longrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bidfair.server.net.TestServer;
import java.io.File;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * What a server, and the test with it, holds on to.
 *
 * @param heap bytes after the garbage was collected
 * @param direct bytes outside of the heap
 * @param threads of the system; virtual ones are on the heap
 * @param files open handles, sockets among them
 * @param wal bytes of the write-ahead log
 * @param series what the server counts, as /metrics lists it
 */
record Footprint(long heap, long direct, int threads, int files, long wal, long series) {
  /** What may be more in the end than after the warm-up. */
  private static final Footprint GROWTH = new Footprint(24 << 20, 16 << 20, 24, 48, 16 << 20, 12);

  private static final int COLLECTIONS = 3;

  static Footprint of(TestServer server) {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    String metrics = server.browser().get("/metrics").body();
    return new Footprint(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
            .filter(pool -> pool.getName().equals("direct"))
            .mapToLong(BufferPoolMXBean::getMemoryUsed)
            .sum(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        Objects.requireNonNull(new File("/proc/self/fd").list()).length,
        metrics
            .lines()
            .filter(line -> line.startsWith("bidfair_wal_bytes "))
            .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf(' '))))
            .sum(),
        metrics.lines().filter(line -> !line.startsWith("#")).count());
  }

  /** Waits until what was let go is gone, and holds the rest against the bound. */
  static Footprint after(Footprint before, TestServer server) {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> Footprint.of(server).hasNotGrown(before));
    return Footprint.of(server);
  }

  private void hasNotGrown(Footprint before) {
    assertThat(heap).isLessThan(before.heap + GROWTH.heap);
    assertThat(direct).isLessThan(before.direct + GROWTH.direct);
    assertThat(threads).isLessThan(before.threads + GROWTH.threads);
    assertThat(files).isLessThan(before.files + GROWTH.files);
    assertThat(wal).isLessThan(before.wal + GROWTH.wal);
    assertThat(series).isLessThan(before.series + GROWTH.series);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "heap %.1f MiB, direct %.1f MiB, %d threads, %d files, log %.1f MiB, %d series",
        heap / 1048576.0,
        direct / 1048576.0,
        threads,
        files,
        wal / 1048576.0,
        series);
  }
}
