import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks ({@code check}) or rewrites ({@code fix}) the format of every Java source below the
 * working directory.
 */
class Format {
  private static final List<Path> ROOTS =
      List.of(
          Path.of("engine/src"),
          Path.of("server/src"),
          Path.of("server/benchmarks/src"),
          Path.of("web-client/browser-tests/src"),
          Path.of("scripts"));

  public static void main(String[] args) throws Exception {
    boolean fix = args.length == 1 && args[0].equals("fix");
    List<String> arguments =
        new ArrayList<>(fix ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .map(Path::toString)
            .filter(name -> name.endsWith(".java"))
            .sorted()
            .forEach(arguments::add);
      }
    }
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    int result = new Main(out, err, System.in).format(arguments.toArray(String[]::new));
    if (result != 0) {
      err.println("The files above are not formatted; ./format does it.");
    }
    System.exit(result);
  }
}
