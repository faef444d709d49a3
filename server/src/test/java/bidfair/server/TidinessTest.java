package bidfair.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the sources of all modules must not contain, whatever they are written in. */
class TidinessTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int MAX_LINES = 400;
  private static final Set<String> KINDS = Set.of("java", "ts", "vue", "mjs", "css");
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist");
  private static final Path THIS = Path.of("server/src/test/java/bidfair/server/TidinessTest.java");

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources(path -> true)) {
      int lines = Files.readAllLines(ROOT.resolve(file)).size();
      if (lines > MAX_LINES) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    assertThat(linesWith(path -> true, "TODO", "FIXME", "XXX", "@Disabled")).isEmpty();
  }

  @Test
  void nobodySleeps() throws IOException {
    assertThat(linesWith(path -> true, "Thread.sleep", "TimeUnit.SECONDS.sleep")).isEmpty();
  }

  @Test
  void onlyCommandsPrint() throws IOException {
    assertThat(
            linesWith(
                path -> path.toString().contains("src/main") && !path.toString().contains("/cli/"),
                "System.out",
                "System.err",
                "printStackTrace"))
        .isEmpty();
  }

  private static List<String> linesWith(Predicate<Path> where, String... words) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources(where)) {
      int number = 0;
      for (String line : Files.readAllLines(ROOT.resolve(file))) {
        number++;
        for (String word : words) {
          if (line.contains(word)) {
            found.add(file + ":" + number + " " + line.strip());
          }
        }
      }
    }
    return found;
  }

  private static List<Path> sources(Predicate<Path> where) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("engine", "server", "web-client")) {
      Files.walkFileTree(ROOT.resolve(module), new Collector(files));
    }
    assertThat(files).contains(THIS);
    return files.stream().filter(where).filter(file -> !file.equals(THIS)).toList();
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean ours = !NOT_OURS.contains(folder.getFileName().toString());
      return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
        files.add(ROOT.relativize(file));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
