package bidfair.benchmark.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the build has let the JVM learn of the program, and {@code ./bidfair} starts it with. */
public final class StartCache {
  private static final String NO_WORD_OF_IT = "-Xlog:aot*=off,cds*=off";

  private StartCache() {}

  /**
   * Where it is, if it was made.
   *
   * @param home the project's folder
   */
  public static Path in(Path home) {
    return home.resolve("server/target/bidfair.aot");
  }

  public static boolean exists(Path home) {
    return Files.exists(in(home));
  }

  /** Flags of a JVM that starts with one, or without if it is not there or does not fit. */
  public static List<String> flags(Path cache) {
    return List.of("-XX:AOTCache=" + cache, NO_WORD_OF_IT);
  }
}
