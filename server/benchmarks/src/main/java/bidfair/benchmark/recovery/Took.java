package bidfair.benchmark.recovery;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How long one kind of work took, time after time. For one thread. */
final class Took {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<Double> millis = new ArrayList<>();
  private long cpuNanos;

  void add(Callable<?> work) throws Exception {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    work.call();
    millis.add((System.nanoTime() - start) / 1e6);
    cpuNanos += SYSTEM.getProcessCpuTime() - cpu;
  }

  double medianMillis() {
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }

  /** On all threads; on the average. */
  double cpuMillis() {
    return cpuNanos / 1e6 / millis.size();
  }
}
