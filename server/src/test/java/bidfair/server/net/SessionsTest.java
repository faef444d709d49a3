package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a teacher's session lets in, it takes along when it ends. */
class SessionsTest {
  private static final String LOGIN =
      Json.write(Map.of("name", "Lin", "password", "a good password"));

  @TempDir private Path folder;

  @Test
  void signingOutEndsTheConsolesOfThisBrowserAndNoOther() {
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      String code = lin.makeRoom("standard");
      Browser elsewhere = server.browser();
      assertThat(elsewhere.post("/api/login", LOGIN).status()).isEqualTo(200);
      Line here = lin.enter(code, "teacher");
      Line unheard = lin.open(code, "teacher");
      Line there = elsewhere.enter(code, "teacher");
      Line screen = lin.enter(code, "screen");

      lin.post("/api/logout", "");

      assertThat(here.awaitClose()).isEqualTo(4401);
      assertThat(unheard.awaitClose()).isEqualTo(4401);
      there.order("1", "{\"type\": \"setRobots\", \"count\": 4}");
      assertThat(there.isClosed()).isFalse();
      assertThat(screen.isClosed()).isFalse();
    }
  }

  @Test
  void signingInAgainElsewhereKeepsTheOthers() {
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      Line console = lin.enter(lin.makeRoom("standard"), "teacher");
      assertThat(server.browser().post("/api/login", LOGIN).status()).isEqualTo(200);
      assertThat(lin.get("/api/me").status()).isEqualTo(200);
      console.order("1", "{\"type\": \"setRobots\", \"count\": 4}");
      assertThat(console.isClosed()).isFalse();
    }
  }

  @Test
  void aConsoleEndsWithItsSession() throws SQLException {
    try (TestServer server = TestServer.start(folder)) {
      Browser lin = server.firstTeacher();
      String code = lin.makeRoom("standard");
      expireIn(1500);
      Line console = lin.enter(code, "teacher");
      assertThat(console.awaitClose()).isEqualTo(4401);
      assertThat(lin.get("/api/me").reason()).isEqualTo("NOT_SIGNED_IN");
      assertThat(lin.open(code, "teacher").awaitClose()).isEqualTo(4401);
    }
  }

  @Test
  void anInvitationOutlivesARestart() {
    String token;
    try (TestServer server = TestServer.start(folder)) {
      Answer invited = server.firstTeacher().post("/api/teachers/invitations", "");
      String link = invited.json().path("link").asString();
      token = link.substring(link.indexOf('#') + 1);
    }
    String wang = Json.write(Map.of("token", token, "name", "Wang", "password", "a good password"));
    try (TestServer server = TestServer.start(folder)) {
      assertThat(server.browser().post("/api/teachers/invited", wang).status()).isEqualTo(201);
    }
    try (TestServer server = TestServer.start(folder)) {
      assertThat(server.browser().post("/api/teachers/invited", wang).reason())
          .isEqualTo("LINK_USED");
    }
  }

  private void expireIn(long millis) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bidfair.db"));
        PreparedStatement update = database.prepareStatement("UPDATE session SET expires_at = ?")) {
      update.setLong(1, System.currentTimeMillis() + millis);
      update.executeUpdate();
    }
  }
}
