package bidfair.benchmark.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** How long a disk takes to make a page durable, which everything durable waits for. */
final class SyncTime {
  private static final int PAGE = 4096;
  private static final int TIMES = 200;

  private SyncTime() {}

  static double medianMicros(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "sync", ".tmp");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long[] nanos = new long[TIMES];
      for (int i = 0; i < TIMES; i++) {
        channel.write(ByteBuffer.allocate(PAGE));
        long start = System.nanoTime();
        channel.force(false);
        nanos[i] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      return nanos[TIMES / 2] / 1e3;
    } finally {
      Files.delete(file);
    }
  }
}
