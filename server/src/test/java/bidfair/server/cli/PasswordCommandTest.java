package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import bidfair.server.net.Browser;
import bidfair.server.net.TestServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PasswordCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void aNewPasswordEndsWhatTheOldOneLetIn() {
    String session;
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      session = lin.cookieHeader();
      assertThat(change("Lin", "a better password")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
      assertThat(err.toString()).contains("another");
    }
    assertThat(change("lin", "a better password")).isZero();
    assertThat(out.toString()).doesNotContain("a better password");
    try (TestServer server = TestServer.start(folder)) {
      assertThat(server.browser().get("/api/me", "Cookie", session).status()).isEqualTo(401);
      assertThat(login(server, "a good password")).isEqualTo(401);
      assertThat(login(server, "a better password")).isEqualTo(200);
    }
  }

  @Test
  void whatCannotBeIsToldInOneSentence() {
    TestServer.start(folder).close();
    assertThat(change("Nobody", "a better password")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString().strip()).isEqualTo("bidfair: no teacher has this name.");
    assertThat(change("Lin", "short")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString()).contains("a password has 8 to 200 characters.");
    Path nowhere = folder.resolve("nowhere");
    assertThat(run("password", "Lin", "--data", nowhere.toString()))
        .isEqualTo(CommandLine.ExitCode.SOFTWARE);
    assertThat(err.toString()).contains("There is no data folder " + nowhere);
  }

  private static int login(TestServer server, String password) {
    String login = Json.write(Map.of("name", "Lin", "password", password));
    return server.browser().post("/api/login", login).status();
  }

  private int change(String name, String password) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      return run("password", name, "--data", folder.toString());
    } finally {
      System.setIn(before);
    }
  }

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
