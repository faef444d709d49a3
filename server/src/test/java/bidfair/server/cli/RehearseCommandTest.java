package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.App;
import bidfair.server.config.Config;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code rehearse}, as it is called from a terminal, over real sockets. */
class RehearseCommandTest {
  private static final String SMALL = "--firms=3 --people=2 --inputs=4 --seconds=1 --months=2";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyInputOfEveryMonthHasItsVerdictAndNothingIsLeftBehind() throws Exception {
    long before = folders();
    assertThat(run(SMALL + " --robots=1")).as(err.toString()).isZero();
    assertThat(out.toString())
        .startsWith("3 firms of 2 people and 1 robots; 24 inputs within 1 s")
        .containsPattern("Month 1: 24 inputs, 24 verdicts, [1-9]\\d* accepted\\.")
        .containsPattern("Month 2: 24 inputs, 24 verdicts, [1-9]\\d* accepted\\.");
    assertThat(folders()).isEqualTo(before);
  }

  @Test
  void aServerThatIsThereIsRehearsedByItsOneTimeLink() {
    Map<String, String> flags = Map.of("host", "127.0.0.1", "port", "0", "data", folder.toString());
    try (App app = App.start(Config.read(flags, Map.of(), Optional.empty()))) {
      String link = app.firstTeacherLink().orElseThrow();
      assertThat(run(SMALL + " " + link)).as(err.toString()).isZero();
      assertThat(out.toString()).contains("Month 2: 24 inputs, 24 verdicts");
      assertThat(run(SMALL + " " + link)).isEqualTo(1);
      assertThat(err.toString()).startsWith("bidfair: /api/teachers/first: ");
    }
  }

  @Test
  void aServerThatIsNotThereIsToldSo() {
    assertThat(run("http://127.0.0.1:9/teach/first#token")).isEqualTo(1);
    assertThat(err.toString()).contains("nothing answers at http://127.0.0.1:9");
  }

  @Test
  void whatCannotBeIsToldWithHowItIsCalled() {
    assertThat(run("--months=13")).isEqualTo(2);
    assertThat(err.toString()).contains("--months is a number from 1 to 12", "Usage:");
    assertThat(run("--firms=0")).isEqualTo(2);
    assertThat(run("http://127.0.0.1:8080/")).isEqualTo(2);
    assertThat(err.toString()).contains("LINK is no one-time link: http://127.0.0.1:8080/");
  }

  private static long folders() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(each -> each.getFileName().toString().startsWith("bidfair-rehearsal"))
          .count();
    }
  }

  private int run(String words) {
    CommandLine line = Main.commandLine("rehearse");
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(("rehearse " + words).split(" "));
  }
}
