package bidfair.benchmark.start;

import bidfair.benchmark.baseline.BareHttp;
import bidfair.benchmark.machine.ProgramJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is launched: the packaged program, and a bare Netty with the same libraries. */
final class Programs {
  private final Path home;

  /**
   * @param home the project's folder, in which the program was packaged
   */
  Programs(Path home) {
    this.home = home;
  }

  /** The program as {@code ./bidfair} launches it where there is no start cache. */
  Launch server(Path data) {
    List<String> program =
        Files.exists(jar())
            ? List.of("-jar", jar().toString())
            : List.of("-cp", ownClassPath(), "bidfair.server.cli.Main");
    return new Launch(
        ProgramJvm.flags(home),
        Stream.of(
                program,
                List.of("serve", "--host", "127.0.0.1", "--port", Launch.PORT),
                List.of("--data", data.toString()))
            .flatMap(List::stream)
            .toList());
  }

  /** What the build has kept of a first start, if it did, and all is packaged. */
  Optional<Path> startCache() throws IOException {
    boolean packaged = Files.exists(jar()) && !benchmarkJars().isEmpty();
    return Optional.of(ProgramJvm.startCache(home))
        .filter(_ -> packaged && ProgramJvm.hasStartCache(home));
  }

  static Launch cached(Launch launch, Path cache) {
    return launch.with(ProgramJvm.startingWith(cache).toArray(String[]::new));
  }

  /** Of jars if there are any, as a start cache takes nothing else. */
  Launch bare() throws IOException {
    List<String> own = benchmarkJars();
    String classPath =
        own.isEmpty()
            ? ownClassPath()
            : Stream.concat(own.stream(), jars("server/target/lib", "netty-").stream())
                .collect(Collectors.joining(":"));
    return new Launch(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            classPath),
        List.of(BareHttp.class.getName(), Launch.PORT));
  }

  private Path jar() {
    return home.resolve("server/target/bidfair.jar");
  }

  private static String ownClassPath() {
    return System.getProperty("java.class.path");
  }

  private List<String> benchmarkJars() throws IOException {
    return jars("server/benchmarks/target", "benchmarks-");
  }

  private List<String> jars(String folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(".jar"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }
}
