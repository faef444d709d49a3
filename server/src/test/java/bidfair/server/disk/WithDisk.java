package bidfair.server.disk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Processes that have the simulated disk in place of libc's functions. */
public final class WithDisk {
  private WithDisk() {}

  /** A program of the tests' own class path in a JVM like this one. */
  public static ProcessBuilder java(Class<?> main, List<String> arguments) {
    List<String> command =
        Stream.of(
                Stream.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName()),
                arguments.stream())
            .flatMap(words -> words)
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    preload(builder.environment());
    return builder;
  }

  /** Any program: adds the library to the environment that it will be started in. */
  public static void preload(Map<String, String> environment) {
    environment.put("LD_PRELOAD", DiskLibrary.path().toString());
  }
}
