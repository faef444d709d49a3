package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import bidfair.server.protocol.ReviewApi;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who may see which review, and when. */
class ReviewRoutesTest {
  @TempDir private Path folder;
  private TestServer server;
  private Browser teacher;
  private Browser ada;
  private Browser ben;
  private String code = "";
  private Line console;
  private int nextId = 1;

  @BeforeEach
  void beginGame() {
    server = TestServer.start(folder);
    teacher = server.firstTeacher();
    code = teacher.makeRoom("demo");
    ada = server.browser();
    ada.takeSeat(code, "3001", "Harbour");
    ben = server.browser();
    ben.takeSeat(code, "3002", "Lantern");
    console = teacher.enter(code, "teacher");
    order("{\"type\": \"startGame\"}");
    order("{\"type\": \"setMode\", \"mode\": \"TEACHER\"}");
    order("{\"type\": \"stepMonth\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aFirmsReviewIsForItsPeopleAndTheTeacher() {
    order("{\"type\": \"stepMonth\"}");
    assertThat(firm(ada, 1).status()).isEqualTo(200);
    assertThat(firm(ada, 1).json().path("name").asString()).isEqualTo("Harbour");
    assertThat(firm(teacher, 1).status()).isEqualTo(200);
    assertThat(firm(teacher, 3).status()).isEqualTo(200);
    assertThat(firm(ada, 2).reason()).isEqualTo("NOT_ALLOWED");
    assertThat(firm(ada, 3).reason()).isEqualTo("NOT_ALLOWED");
    assertThat(firm(ada, 99).reason()).isEqualTo("NOT_ALLOWED");
    assertThat(firm(server.browser(), 1).reason()).isEqualTo("NOT_ALLOWED");
    assertThat(firm(teacher, 99).reason()).isEqualTo("VALUE_OUT_OF_RANGE");
  }

  @Test
  void openReviewsAreForTheWholeClassOnceTheGameIsOver() {
    order("{\"type\": \"openReviews\", \"open\": true}");
    assertThat(firm(ada, 2).reason()).isEqualTo("NOT_ALLOWED");
    order("{\"type\": \"endGame\"}");
    assertThat(firm(ada, 2).status()).isEqualTo(200);
    assertThat(firm(server.browser(), 2).reason()).isEqualTo("NOT_ALLOWED");
    order("{\"type\": \"openReviews\", \"open\": false}");
    assertThat(firm(ada, 2).reason()).isEqualTo("NOT_ALLOWED");
    assertThat(firm(ada, 1).status()).isEqualTo(200);
  }

  @Test
  void theReviewOfTheClassIsShownByTheTeacher() {
    assertThat(classroom(teacher).status()).isEqualTo(200);
    assertThat(classroom(ada).reason()).isEqualTo("NOT_ALLOWED");
    order("{\"type\": \"endGame\"}");
    assertThat(classroom(ada).reason()).isEqualTo("NOT_ALLOWED");
    order(
        "{\"type\": \"showDebrief\", \"month\": 1, \"chapter\": \"RANKING\", \"measure\":"
            + " \"SALES\"}");
    assertThat(classroom(ada).status()).isEqualTo(200);
    assertThat(classroom(server.browser()).json().path("over").asBoolean()).isTrue();
    order("{\"type\": \"hideDebrief\"}");
    assertThat(classroom(ada).reason()).isEqualTo("NOT_ALLOWED");
  }

  @Test
  void hintsAreForTheTeacherAlone() {
    order("{\"type\": \"endGame\"}");
    order("{\"type\": \"openReviews\", \"open\": true}");
    String patterns = "/api/teacher/rooms/" + code + "/patterns";
    assertThat(teacher.get(patterns).status()).isEqualTo(200);
    assertThat(ada.get(patterns).reason()).isEqualTo("NOT_SIGNED_IN");
  }

  @Test
  void whileTheGameGoesOnTheRankIsThatOfTheLastMonth() {
    assertThat(firm(ada, 1).json().at("/review/standing/rank").asInt()).isZero();
    assertThat(firm(teacher, 1).json().at("/review/standing/rank").asInt()).isPositive();
    order("{\"type\": \"stepMonth\"}");
    JsonNode own = firm(ada, 1).json();
    assertThat(own.at("/review/standing/rank").asInt()).isPositive();
    assertThat(own.path("over").asBoolean()).isFalse();
  }

  @Test
  void theGameBeforeTheResetStaysToBeReviewed() {
    assertThat(firm(ada, 1).json().path("over").asBoolean()).isFalse();
    order("{\"type\": \"resetGame\", \"overrides\": {}}");
    JsonNode practice = firm(ada, 1).json();
    assertThat(practice.path("game").asInt()).isEqualTo(1);
    assertThat(practice.path("over").asBoolean()).isTrue();
    order("{\"type\": \"startGame\"}");
    order("{\"type\": \"stepMonth\"}");
    assertThat(firm(ada, 1).json().path("game").asInt()).isEqualTo(2);
    Answer earlier = ada.get("/api/rooms/" + code + "/reviews/firms/1?game=1");
    assertThat(earlier.json().path("over").asBoolean()).isTrue();
    assertThat(ada.get("/api/rooms/" + code + "/reviews/firms/1?game=3").reason())
        .isEqualTo("VALUE_OUT_OF_RANGE");
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    Answer first = firm(ada, 1);
    String path = "/api/rooms/" + code + "/reviews/firms/1";
    assertThat(ada.get(path, "If-None-Match", first.header("etag")).status()).isEqualTo(304);
    Answer compressed = ada.get(path, "Accept-Encoding", "gzip");
    assertThat(compressed.header("content-encoding")).isEqualTo("gzip");
    order("{\"type\": \"stepDay\"}");
    assertThat(ada.get(path, "If-None-Match", first.header("etag")).status()).isEqualTo(200);
  }

  @Test
  void thereIsNothingToReviewBeforeTheFirstGame() {
    String lobby = teacher.makeRoom("demo");
    assertThat(teacher.get("/api/rooms/" + lobby + "/reviews/class").reason())
        .isEqualTo("GAME_NOT_STARTED");
  }

  @Test
  void anAnswerIsWhatItsTypeSays() {
    order("{\"type\": \"endGame\"}");
    String body = firm(teacher, 3).body();
    assertThat(Json.read(body, ReviewApi.FirmReviewAnswer.class).over()).isTrue();
    body = classroom(teacher).body();
    assertThat(Json.read(body, ReviewApi.ClassReviewAnswer.class).review()).isNotNull();
  }

  private Answer firm(Browser browser, int firm) {
    return browser.get("/api/rooms/" + code + "/reviews/firms/" + firm);
  }

  private Answer classroom(Browser browser) {
    return browser.get("/api/rooms/" + code + "/reviews/class");
  }

  private void order(String command) {
    assertThat(console.order(String.valueOf(nextId++), command).path("accepted").asBoolean())
        .as(command)
        .isTrue();
  }
}
