package bidfair.benchmark.machine;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JVM as {@code ./bidfair} starts it, given the project's folder. */
public final class ProgramJvm {
  /** A flag that only a JVM with the collector of {@code jvm.options} knows. */
  private static final String COLLECTOR = "ShenandoahGCMode";

  private static final String NO_WORD_OF_IT = "-Xlog:aot*=off,cds*=off";

  private ProgramJvm() {}

  /** What it is started with, where the build has made no start cache. */
  public static List<String> flags(Path home) {
    return hasCollector() ? List.of("@" + home.resolve("server/jvm.options")) : List.of();
  }

  /** What the build has let it learn of the program, if it did. */
  public static Path startCache(Path home) {
    return home.resolve("server/target/bidfair.aot");
  }

  public static boolean hasStartCache(Path home) {
    return Files.exists(startCache(home));
  }

  /** What lets it start with such a cache, or without if it is not there or does not fit. */
  public static List<String> startingWith(Path cache) {
    return List.of("-XX:AOTCache=" + cache, NO_WORD_OF_IT);
  }

  private static boolean hasCollector() {
    try {
      return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
              .getVMOption(COLLECTOR)
          != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
