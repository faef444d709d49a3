package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeacherRoomRoutesTest {
  private static final String ROOMS = "/api/teacher/rooms";

  @TempDir private Path folder;
  private TestServer server;
  private Browser teacher;

  @BeforeEach
  void start() {
    server = TestServer.start(folder, "max-rooms", "2");
    teacher = server.firstTeacher();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theScenariosToChooseFromAreTold() {
    Answer answer = teacher.get("/api/scenarios");
    assertThat(answer.json().at("/0/id").asString()).isEqualTo("standard");
    assertThat(answer.json().at("/0/startingCash").asLong()).isEqualTo(200_000_000);
    assertThat(answer.json().at("/0/industries").size()).isEqualTo(7);
  }

  @Test
  void aRoomIsMadeWithATitleAndOverrides() {
    Answer made =
        teacher.post(
            ROOMS,
            """
            {"scenario": "standard", "title": "Group 3", "overrides": {"months": 4}}
            """);
    assertThat(made.status()).isEqualTo(201);
    Answer list = teacher.get(ROOMS);
    assertThat(list.json().at("/0/code")).isEqualTo(made.json().path("code"));
    assertThat(list.json().at("/0/title/en").asString()).isEqualTo("Group 3");
    assertThat(list.json().at("/0/addresses/0").asString()).isEqualTo(server.address());
  }

  @Test
  void overridesThatCannotBeAreExplained() {
    Answer answer =
        teacher.post(ROOMS, "{\"scenario\": \"standard\", \"overrides\": {\"months\": 0}}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("detail").asString()).contains("months");
  }

  @Test
  void anUnknownScenarioIsTold() {
    Answer answer = teacher.post(ROOMS, "{\"scenario\": \"poker\", \"overrides\": {}}");
    assertThat(answer.reason()).isEqualTo("UNKNOWN_SCENARIO");
  }

  @Test
  void thereIsALimitToRooms() {
    teacher.makeRoom("standard");
    teacher.makeRoom("standard");
    Answer answer = teacher.post(ROOMS, "{\"scenario\": \"standard\", \"overrides\": {}}");
    assertThat(answer.reason()).isEqualTo("TRY_LATER");
    assertThat(teacher.get("/metrics").body())
        .contains("bidfair_limit_hits_total{limit=\"max-rooms\"} 1.0");
  }

  @Test
  void aDeletedRoomIsGoneAndItsSocketsEnd() {
    String code = teacher.makeRoom("standard");
    Line screen = server.browser().enter(code, "screen");
    assertThat(teacher.delete(ROOMS + "/" + code).status()).isEqualTo(204);
    assertThat(screen.awaitClose()).isEqualTo(4404);
    assertThat(teacher.get("/api/rooms/" + code).status()).isEqualTo(404);
    assertThat(teacher.get(ROOMS).json().isEmpty()).isTrue();
  }

  @Test
  void roomsBelongToTheirTeacher() {
    String code = teacher.makeRoom("standard");
    Browser stranger = invited();
    assertThat(stranger.delete(ROOMS + "/" + code).reason()).isEqualTo("NOT_ALLOWED");
    assertThat(stranger.get(ROOMS + "/" + code + "/record").reason()).isEqualTo("NOT_ALLOWED");
    assertThat(stranger.get(ROOMS).json().isEmpty()).isTrue();
    assertThat(stranger.open(code, "teacher").awaitClose()).isEqualTo(4403);
    assertThat(server.browser().delete(ROOMS + "/" + code).reason()).isEqualTo("NOT_SIGNED_IN");
  }

  @Test
  void theRecordOfAGameIsJsonLines() {
    String code = teacher.makeRoom("demo");
    assertThat(teacher.get(ROOMS + "/" + code + "/record").reason()).isEqualTo("GAME_NOT_STARTED");
    Line console = teacher.enter(code, "teacher");
    assertThat(console.order("1", "{\"type\": \"startGame\"}").path("accepted").asBoolean())
        .isTrue();
    Answer record = teacher.get(ROOMS + "/" + code + "/record");
    assertThat(record.status()).isEqualTo(200);
    assertThat(record.header("content-disposition")).contains("bidfair-" + code + "-1.jsonl");
    assertThat(record.body().lines().findFirst().orElseThrow()).contains("\"type\":\"header\"");
    assertThat(record.body().lines().reduce((one, two) -> two).orElseThrow()).contains("hash");
  }

  private Browser invited() {
    String link = teacher.post("/api/teachers/invitations", "{}").json().path("link").asString();
    Browser colleague = server.browser();
    colleague.post(
        "/api/teachers/invited",
        """
        {"token": "%s", "name": "Wang", "password": "another password"}
        """
            .formatted(link.substring(link.indexOf('#') + 1)));
    return colleague;
  }
}
