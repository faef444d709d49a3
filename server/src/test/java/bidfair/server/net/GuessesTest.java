package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessers at many addresses and of many accounts; the tests are a proxy that names them. */
class GuessesTest {
  private static final String PASSWORD = "a good password";

  @TempDir private Path folder;
  private TestServer server;
  private Browser lin;

  @BeforeEach
  void start() {
    server =
        TestServer.start(
            folder,
            "trusted-proxies",
            "127.0.0.1",
            "guesses",
            "2",
            "guesses-per-account",
            "5",
            "guesses-per-address",
            "7");
    lin = server.firstTeacher();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void guessesFromManyAddressesComeToAnEnd() {
    guessFromManyAddresses("Lin");
    assertThat(login(server.browser(), "LIN", PASSWORD, "203.0.113.99").reason())
        .isEqualTo("TRY_LATER");
    assertThat(hits("guesses-per-account")).isEqualTo("1.0");
  }

  @Test
  void aNameThatNobodyHasIsNoException() {
    guessFromManyAddresses("Nobody");
    assertThat(login(server.browser(), "nobody", PASSWORD, "203.0.113.99").reason())
        .isEqualTo("TRY_LATER");
  }

  @Test
  void noStrangerKeepsATeacherOutOfABrowserThatIsKnown() {
    guessFromManyAddresses("Lin");
    lin.post("/api/logout", "");
    assertThat(login(lin, "Lin", "a mistyped one", "203.0.113.1").reason())
        .isEqualTo("WRONG_PASSWORD");
    assertThat(login(lin, "Lin", PASSWORD, "203.0.113.1").status()).isEqualTo(200);
  }

  @Test
  void aKnownBrowserCannotGuessForEverEither() {
    for (int i = 0; i < 2; i++) {
      assertThat(login(lin, "Lin", "guess " + i, "203.0.113." + i).reason())
          .isEqualTo("WRONG_PASSWORD");
    }
    assertThat(login(lin, "Lin", PASSWORD, "203.0.113.9").reason()).isEqualTo("TRY_LATER");
    assertThat(login(server.browser(), "Lin", PASSWORD, "203.0.113.9").status()).isEqualTo(200);
  }

  @Test
  void aKnownBrowserIsAnyBrowserForOtherAccounts() {
    Browser wang = server.browser();
    String link = lin.post("/api/teachers/invitations", "").json().path("link").asString();
    String token = link.substring(link.indexOf('#') + 1);
    wang.post(
        "/api/teachers/invited",
        Json.write(Map.of("token", token, "name", "Wang", "password", PASSWORD)));
    guessFromManyAddresses("Lin");
    assertThat(login(wang, "Lin", PASSWORD, "203.0.113.99").reason()).isEqualTo("TRY_LATER");
  }

  @Test
  void anAddressCannotTryAllAccounts() {
    for (int i = 0; i < 7; i++) {
      assertThat(login(server.browser(), "name " + i, "guess", "203.0.113.1").reason())
          .isEqualTo("WRONG_PASSWORD");
    }
    assertThat(login(server.browser(), "Lin", PASSWORD, "203.0.113.1").reason())
        .isEqualTo("TRY_LATER");
    assertThat(login(server.browser(), "Lin", PASSWORD, "203.0.113.2").status()).isEqualTo(200);
    assertThat(hits("guesses-per-address")).isEqualTo("1.0");
  }

  @Test
  void rightOnesAreNotCounted() {
    for (int i = 0; i < 12; i++) {
      assertThat(login(server.browser(), "Lin", PASSWORD, "203.0.113.1").status()).isEqualTo(200);
    }
  }

  @Test
  void anAddressCannotTryAllSeats() {
    String code = lin.makeRoom("standard");
    String pin = server.browser().takeSeat(code, "1001", "Red");
    for (int i = 0; i < 7; i++) {
      assertThat(resume(code, "200" + i, "123456", "203.0.113.1").reason()).isEqualTo("WRONG_PIN");
    }
    assertThat(resume(code, "1001", pin, "203.0.113.1").reason()).isEqualTo("TRY_LATER");
    assertThat(resume(code, "1001", pin, "203.0.113.2").status()).isEqualTo(200);
    assertThat(login(server.browser(), "Lin", PASSWORD, "203.0.113.1").status()).isEqualTo(200);
  }

  @Test
  void aSeatsPinIsGuessedFromEverywhereTogetherUntilItIsRenewed() {
    String code = lin.makeRoom("standard");
    String pin = server.browser().takeSeat(code, "1001", "Red");
    String wrong = pin.equals("000000") ? "000001" : "000000";
    resume(code, "1001", wrong, "203.0.113.1");
    resume(code, "1001", wrong, "203.0.113.2");
    assertThat(resume(code, "1001", pin, "203.0.113.3").reason()).isEqualTo("TRY_LATER");

    Line console = lin.enter(code, "teacher");
    console.order("1", "{\"type\": \"renewPin\", \"seat\": 1}");
    String renewed =
        console
            .hear(frame -> frame.at("/tables/seats/put/0").has("newPin"))
            .at("/tables/seats/put/0/newPin")
            .asString();
    assertThat(resume(code, "1001", renewed, "203.0.113.3").status()).isEqualTo(200);
  }

  private void guessFromManyAddresses(String name) {
    for (int i = 0; i < 5; i++) {
      assertThat(login(server.browser(), name, "guess " + i, "203.0.113." + i).reason())
          .isEqualTo("WRONG_PASSWORD");
    }
  }

  private static Answer login(Browser browser, String name, String password, String address) {
    return browser.post(
        "/api/login",
        Json.write(Map.of("name", name, "password", password)),
        "X-Forwarded-For",
        address);
  }

  private Answer resume(String code, String number, String pin, String address) {
    return server
        .browser()
        .post(
            "/api/rooms/" + code + "/seats/resume",
            Json.write(Map.of("number", number, "pin", pin)),
            "X-Forwarded-For",
            address);
  }

  private String hits(String limit) {
    String name = "bidfair_limit_hits_total{limit=\"" + limit + "\"} ";
    return server
        .browser()
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .findFirst()
        .orElseThrow();
  }
}
