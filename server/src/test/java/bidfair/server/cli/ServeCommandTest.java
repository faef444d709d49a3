package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.config.Setting;
import bidfair.server.net.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpShowsEverySetting() {
    assertThat(run("serve", "--help")).isZero();
    for (Setting setting : Setting.values()) {
      assertThat(out.toString()).contains("--" + setting.key());
    }
  }

  @Test
  void servingIsWhatItDoesWithoutACommand() {
    assertThat(Main.withCommand()).containsExactly("serve");
    assertThat(Main.withCommand("--demo")).containsExactly("serve", "--demo");
    assertThat(Main.withCommand("--version")).containsExactly("--version");
    assertThat(Main.withCommand("simulate", "demo")).containsExactly("simulate", "demo");
  }

  @Test
  void theVersionIsTold() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("bidfair ");
  }

  @Test
  void aSettingThatCannotBeIsAMistakeOfWhoeverStartsIt() {
    assertThat(run("serve", "--port", "eighty")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("port 'eighty' (from --port) is not a whole number from 0 to 65535.");
  }

  @Test
  void aPortInUseIsToldInOneSentence() {
    try (TestServer server = TestServer.start(folder)) {
      int code =
          run(
              "serve",
              "--host",
              "127.0.0.1",
              "--port",
              String.valueOf(server.app().port()),
              "--data",
              folder.resolve("other").toString());
      assertThat(code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).contains("another program uses this port");
    }
  }

  @Test
  void aDataFolderInUseIsToldInOneSentence() {
    try (TestServer server = TestServer.start(folder)) {
      assertThat(serve(folder)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString().toLowerCase(Locale.ROOT)).contains(folder.toString(), "another");
    }
  }

  @Test
  void aDataFolderThatCannotBeIsToldInOneSentence() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(serve(file)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains(file.toString());
  }

  private int serve(Path data) {
    return run("serve", "--host", "127.0.0.1", "--port", "0", "--data", data.toString());
  }

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
