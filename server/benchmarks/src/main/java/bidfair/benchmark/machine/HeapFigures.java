package bidfair.benchmark.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** What is alive on the heap of another virtual machine. */
public final class HeapFigures {
  private static final int BYTES = 2;
  private static final long SETTLING_NANOS = 1_000_000_000;
  private static final long SETTLED_BYTES = 1 << 16;

  private HeapFigures() {}

  /**
   * As {@link #liveBytes}, once it does not become less: what was under way has come to its end.
   */
  public static long settledBytes(long pid) throws IOException {
    long now = liveBytes(pid);
    long before = Long.MAX_VALUE;
    while (now < before - SETTLED_BYTES) {
      before = now;
      LockSupport.parkNanos(SETTLING_NANOS);
      now = liveBytes(pid);
    }
    return now;
  }

  /** Bytes of all objects that are alive, after everything else was collected. */
  public static long liveBytes(long pid) throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process process =
        new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "GC.class_histogram").start();
    try (BufferedReader lines = process.inputReader()) {
      return lines
          .lines()
          .filter(line -> line.startsWith("Total"))
          .mapToLong(line -> Long.parseLong(line.split("\\s+")[BYTES]))
          .findFirst()
          .orElseThrow(() -> new IOException("no histogram of process " + pid));
    }
  }
}
