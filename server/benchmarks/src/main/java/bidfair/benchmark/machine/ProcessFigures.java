package bidfair.benchmark.machine;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the system has counted of a process; Linux only. */
public final class ProcessFigures {
  /** The kernel's unit in {@code /proc} on every Linux of today (USER_HZ). */
  private static final long TICK_MILLIS = 10;

  /** The letters of a thread's name that the kernel keeps. */
  private static final int NAME_LETTERS = 15;

  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;

  private final Path folder;

  public ProcessFigures(long pid) {
    folder = Path.of("/proc", String.valueOf(pid));
  }

  /** Time on processors so far, of all threads, in the program and in the system for it. */
  public Duration cpu() throws IOException {
    return cpu(folder);
  }

  /** The same of those threads whose names begin so. */
  public Duration cpuOfThreads(String name) throws IOException {
    String kept = name.substring(0, Math.min(name.length(), NAME_LETTERS));
    Duration sum = Duration.ZERO;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(folder.resolve("task"))) {
      for (Path thread : threads) {
        if (Files.readString(thread.resolve("comm")).startsWith(kept)) {
          sum = sum.plus(cpu(thread));
        }
      }
    }
    return sum;
  }

  private static Duration cpu(Path folder) throws IOException {
    String[] fields = statFields(folder);
    long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }

  /** Memory that is held in RAM, in bytes. */
  public long residentBytes() throws IOException {
    for (String line : Files.readAllLines(folder.resolve("status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) << 10;
      }
    }
    throw new IOException("no VmRSS in " + folder);
  }

  /** The fields after the program's name, which may hold blanks. */
  private static String[] statFields(Path folder) throws IOException {
    String stat = Files.readString(folder.resolve("stat"));
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
  }
}
