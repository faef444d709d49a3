package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Secrets stand neither in the log, at whatever level, nor in any address. */
class SecretsInLogTest {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("bidfair");
  private final Appender<ILoggingEvent> console = root.getAppender("console");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<String> secrets = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeEach
  void listen() {
    log.start();
    root.setLevel(Level.TRACE);
    ours.setLevel(Level.TRACE);
    root.detachAppender(console);
    root.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
    root.addAppender(console);
    root.setLevel(Level.WARN);
    ours.setLevel(Level.INFO);
  }

  @Test
  void theLogTellsNoSecret() {
    try (TestServer server = TestServer.start(folder)) {
      secrets.add("a good password");
      secrets.add(server.firstToken());
      Browser lin = server.firstTeacher();
      String code = lin.makeRoom("standard");
      Browser student = server.browser();
      String pin = student.takeSeat(code, "1001", "Red");
      secrets.add("claim-of-student-1001");

      String link = lin.post("/api/teachers/invitations", "").json().path("link").asString();
      String token = link.substring(link.indexOf('#') + 1);
      assertThat(link).contains("#" + token);
      secrets.add(token);
      Browser wang = server.browser();
      wang.post(
          "/api/teachers/invited",
          Json.write(Map.of("token", token, "name", "Wang", "password", "another password")));
      wang.post("/api/login", Json.write(Map.of("name", "Wang", "password", "mistyped password")));
      secrets.add("another password");
      secrets.add("mistyped password");

      Browser elsewhere = server.browser();
      elsewhere.post(
          "/api/rooms/" + code + "/seats/resume", Json.write(Map.of("number", "1001", "pin", pin)));
      Line console = lin.enter(code, "teacher");
      console.order("1", "{\"type\": \"renewPin\", \"seat\": 1}");
      student.enter(code, "seat").say("{\"type\": \"hello\", \"secret\": ");
      for (Browser browser : List.of(lin, wang, student, elsewhere)) {
        for (String cookie : browser.cookieHeader().split("; ")) {
          secrets.add(cookie.substring(cookie.indexOf('=') + 1));
        }
      }
      secrets.add("\"" + pin + "\"");
      secrets.add(" " + pin);
    }
    LoggerFactory.getLogger("bidfair.test").info("heard"); // The ear is open.
    List<String> lines = log.list.stream().map(SecretsInLogTest::text).toList();
    assertThat(lines).contains("heard", "Stopping");
    for (String secret : secrets) {
      assertThat(lines).noneMatch(line -> line.contains(secret));
    }
  }

  private static String text(ILoggingEvent event) {
    StringBuilder text = new StringBuilder(event.getFormattedMessage());
    for (IThrowableProxy each = event.getThrowableProxy(); each != null; each = each.getCause()) {
      text.append(' ').append(each.getMessage());
    }
    return text.toString();
  }
}
