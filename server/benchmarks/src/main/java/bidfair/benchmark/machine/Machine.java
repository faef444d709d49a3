package bidfair.benchmark.machine;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where figures were taken; absolute times mean little without it.
 *
 * @param cores as many as the program may use
 * @param syncMicros the median time that the disk takes to sync a page that was just written
 */
public record Machine(String system, String java, int cores, long memoryMib, double syncMicros) {
  /**
   * @param folder on the disk that is used
   */
  public static Machine here(Path folder) throws IOException {
    return new Machine(
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        SyncTime.medianMicros(folder));
  }
}
