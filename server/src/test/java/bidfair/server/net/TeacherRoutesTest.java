package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeacherRoutesTest {
  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start(folder, "guesses", "3");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theFirstLinkMakesOneTeacher() {
    String token = server.firstToken();
    Browser teacher = server.firstTeacher();
    assertThat(teacher.get("/api/me").json().path("name").asString()).isEqualTo("Lin");
    assertThat(server.app().firstTeacherLink()).isEmpty();

    Answer again = server.browser().post("/api/teachers/first", newTeacher(token, "Eve"));
    assertThat(again.status()).isEqualTo(403);
    assertThat(again.reason()).isEqualTo("LINK_USED");
  }

  @Test
  void aWrongFirstTokenMakesNobody() {
    Answer answer = server.browser().post("/api/teachers/first", newTeacher("guessed", "Eve"));
    assertThat(answer.reason()).isEqualTo("LINK_USED");
    assertThat(server.app().firstTeacherLink()).isPresent();
  }

  @Test
  void aMistakeInTheFieldsDoesNotUseUpTheLink() {
    String token = server.firstToken();
    Browser browser = server.browser();
    String tooShort = Json.write(Map.of("token", token, "name", "Lin", "password", "short"));
    assertThat(browser.post("/api/teachers/first", tooShort).status()).isEqualTo(422);
    assertThat(browser.post("/api/teachers/first", newTeacher(token, " ")).reason())
        .isEqualTo("NAME_INVALID");
    assertThat(browser.post("/api/teachers/first", newTeacher(token, "Lin")).status())
        .isEqualTo(201);
  }

  @Test
  void theCookieIsForBrowsersAndThisSiteOnly() {
    Answer answer =
        server.browser().post("/api/teachers/first", newTeacher(server.firstToken(), "Lin"));
    assertThat(answer.header("set-cookie"))
        .matches("bidfair_teacher=[\\w-]{43}; Max-Age=43200;.*")
        .contains("HTTPOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
  }

  @Test
  void oneSignsInWithThePasswordAndOut() {
    server.firstTeacher();
    Browser elsewhere = server.browser();
    assertThat(elsewhere.get("/api/me").reason()).isEqualTo("NOT_SIGNED_IN");
    assertThat(elsewhere.post("/api/login", login("lin", "a good password")).status())
        .isEqualTo(200);
    String cookie = elsewhere.cookieHeader();
    assertThat(elsewhere.post("/api/logout", "{}").status()).isEqualTo(204);

    assertThat(elsewhere.cookieHeader()).matches("bidfair_device=[\\w-]{43}");
    assertThat(server.browser().get("/api/me", "Cookie", cookie).status()).isEqualTo(401);
  }

  @Test
  void guessingAPasswordComesToAnEnd() {
    server.firstTeacher();
    Browser guesser = server.browser();
    for (int i = 0; i < 3; i++) {
      assertThat(guesser.post("/api/login", login("Lin", "guess " + i)).reason())
          .isEqualTo("WRONG_PASSWORD");
    }
    Answer right = guesser.post("/api/login", login("Lin", "a good password"));
    assertThat(right.status()).isEqualTo(429);
    assertThat(right.reason()).isEqualTo("TRY_LATER");
    assertThat(server.browser().get("/metrics").body())
        .contains("bidfair_limit_hits_total{limit=\"guesses\"} 1.0");
  }

  @Test
  void nobodyLearnsWhoHasAnAccount() {
    assertThat(server.browser().post("/api/login", login("nobody", "whatever it is")).reason())
        .isEqualTo("WRONG_PASSWORD");
  }

  @Test
  void aTeacherInvitesACollegueOnce() {
    Browser lin = server.firstTeacher();
    String link = lin.post("/api/teachers/invitations", "{}").json().path("link").asString();
    assertThat(link).contains("/teach/invited#");
    String token = link.substring(link.indexOf('#') + 1);

    Browser wang = server.browser();
    assertThat(wang.post("/api/teachers/invited", newTeacher(token, "LIN")).reason())
        .isEqualTo("NAME_TAKEN");
    assertThat(wang.post("/api/teachers/invited", newTeacher(token, "Wang")).status())
        .isEqualTo(201);
    assertThat(wang.get("/api/me").json().path("name").asString()).isEqualTo("Wang");
    assertThat(server.browser().post("/api/teachers/invited", newTeacher(token, "Eve")).reason())
        .isEqualTo("LINK_USED");
  }

  @Test
  void onlyATeacherInvites() {
    assertThat(server.browser().post("/api/teachers/invitations", "{}").status()).isEqualTo(401);
  }

  @Test
  void aPageOfAnotherSiteCanAskNothing() {
    Browser lin = server.firstTeacher();
    Answer foreign = lin.post("/api/teachers/invitations", "{}", "Origin", "http://evil.example");
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(foreign.reason()).isEqualTo("NOT_ALLOWED");
    assertThat(lin.post("/api/teachers/invitations", "{}", "Origin", server.address()).status())
        .isEqualTo(201);
  }

  @Test
  void aFormCannotPassForJson() {
    Answer form =
        server
            .browser()
            .post("/api/login", login("Lin", "whatever it is"), "Content-Type", "text/plain");
    assertThat(form.status()).isEqualTo(400);
    assertThat(form.reason()).isEqualTo("MALFORMED");
  }

  private static String newTeacher(String token, String name) {
    return Json.write(Map.of("token", token, "name", name, "password", "a good password"));
  }

  private static String login(String name, String password) {
    return Json.write(Map.of("name", name, "password", password));
  }
}
