package bidfair.benchmark.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** What is alive on the heap of another virtual machine. */
public final class HeapFigures {
  private static final int BYTES = 2;

  private HeapFigures() {}

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
