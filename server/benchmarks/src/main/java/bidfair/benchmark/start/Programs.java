package bidfair.benchmark.start;

import bidfair.benchmark.baseline.BareHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is launched: the packaged program, and a bare Netty with the same libraries. */
final class Programs {
  private static final String NO_CACHE_NO_WORD = "-Xlog:aot*=off,cds*=off";

  private final Path home;

  /**
   * @param home the project's folder, in which the program was packaged
   */
  Programs(Path home) {
    this.home = home;
  }

  /** The program as {@code ./bidfair} launches it where there is no start cache. */
  Launch server(Path data) throws IOException {
    Path jar = home.resolve("server/target/bidfair.jar");
    if (!Files.exists(jar)) {
      throw new IOException("the program is not packaged: there is no " + jar);
    }
    return new Launch(
        List.of(),
        List.of(
            "-jar",
            jar.toString(),
            "serve",
            "--host",
            "127.0.0.1",
            "--port",
            Launch.PORT,
            "--data",
            data.toString()));
  }

  /** What the build has kept of a first start, if it did. */
  Optional<Path> startCache() {
    return Optional.of(home.resolve("server/target/bidfair.aot")).filter(Files::exists);
  }

  static Launch cached(Launch launch, Path cache) {
    return launch.with("-XX:AOTCache=" + cache, NO_CACHE_NO_WORD);
  }

  /** Only jars, as a start cache takes nothing else. */
  Launch bare() throws IOException {
    String classPath =
        Stream.concat(
                jars("server/benchmarks/target", "benchmarks-"),
                jars("server/target/lib", "netty-"))
            .collect(Collectors.joining(":"));
    return new Launch(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            classPath),
        List.of(BareHttp.class.getName(), Launch.PORT));
  }

  private Stream<String> jars(String folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(".jar"))
          .map(Path::toString)
          .sorted()
          .toList()
          .stream();
    }
  }
}
