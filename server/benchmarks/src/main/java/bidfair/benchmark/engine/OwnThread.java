package bidfair.benchmark.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the thread that asks has used: unlike time on the wall, others' work does not show in it.
 */
final class OwnThread {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private OwnThread() {}

  /** Milliseconds on a processor that some work takes. */
  static double millis(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Bytes that some work allocates. */
  static long bytes(Runnable work) {
    long start = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return THREADS.getCurrentThreadAllocatedBytes() - start;
  }
}
