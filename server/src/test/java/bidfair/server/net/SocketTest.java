package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SocketTest {
  @TempDir private Path folder;
  private TestServer server;
  private Browser teacher;
  private String code;

  @BeforeEach
  void start() {
    server =
        TestServer.start(
            folder,
            "messages-per-second",
            "1",
            "messages-burst",
            "20",
            "max-message-bytes",
            "1024",
            "max-sockets-per-seat",
            "2",
            "hello-seconds",
            "1");
    teacher = server.firstTeacher();
    code = teacher.makeRoom("standard");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aStudentIsWelcomedAndSeesTheRoom() {
    Line line = student("1001", "Red").enter(code, "seat");
    JsonNode welcome = line.hear("welcome");
    assertThat(welcome.path("role").asString()).isEqualTo("SEAT");
    assertThat(welcome.path("seat").asInt()).isEqualTo(1);
    assertThat(welcome.path("firm").asInt()).isEqualTo(1);
    JsonNode frame = line.awaitTable("everyone", "room");
    assertThat(frame.path("snapshot").asBoolean()).isTrue();
    assertThat(frame.at("/tables/room/put/0/code").asString()).isEqualTo(code);
    line.awaitTable("firm", "people");
  }

  @Test
  void aScreenSeesWhatEverybodySeesAndMayDoNothing() {
    Line screen = server.browser().enter(code, "screen");
    screen.awaitTable("everyone", "room");
    JsonNode verdict = screen.order("1", "{\"type\": \"startGame\"}");
    assertThat(verdict.path("accepted").asBoolean()).isFalse();
    assertThat(verdict.path("reason").asString()).isEqualTo("NOT_ALLOWED");
    assertThat(screen.heard())
        .filteredOn(message -> message.path("type").asString().equals("frame"))
        .allMatch(frame -> frame.path("audience").asString().equals("everyone"));
  }

  @Test
  void aTeacherSeesTheConsoleAndIsObeyed() {
    student("1001", "Red");
    Line console = teacher.enter(code, "teacher");
    console.awaitTable("teacher", "seats");
    assertThat(
            console
                .order("1", "{\"type\": \"setRobots\", \"count\": 5}")
                .path("accepted")
                .asBoolean())
        .isTrue();
    console.hear(frame -> frame.at("/tables/room/put/0/robots").asInt() == 5);
  }

  @Test
  void aStudentCannotOrderWhatIsTheTeachers() {
    Line line = student("1001", "Red").enter(code, "seat");
    assertThat(line.order("1", "{\"type\": \"startGame\"}").path("reason").asString())
        .isEqualTo("NOT_ALLOWED");
  }

  @Test
  void theSameInputIsDoneOnce() {
    Line line = student("1001", "Red").enter(code, "seat");
    String rename = "{\"type\": \"renameFirm\", \"name\": \"Crimson\"}";
    line.order("once", rename);
    line.say("{\"type\": \"input\", \"id\": \"once\", \"command\": " + rename + "}");
    Line other = student("1002", "Blue").enter(code, "seat");
    other.order("2", "{\"type\": \"renameFirm\", \"name\": \"Azure\"}");
    assertThat(line.heard())
        .filteredOn(message -> message.path("type").asString().equals("verdict"))
        .allMatch(verdict -> verdict.path("accepted").asBoolean());
  }

  @Test
  void whoIsNotSignedInLearnsWhy() {
    Line seat = server.browser().open(code, "seat");
    assertThat(seat.awaitClose()).isEqualTo(4401);
    assertThat(seat.hear("problem").path("reason").asString()).isEqualTo("NOT_SIGNED_IN");
    assertThat(server.browser().open(code, "teacher").awaitClose()).isEqualTo(4401);
  }

  @Test
  void aStolenLookingTokenIsNobody() {
    Line line = server.browser().open(code, "seat", "Cookie", "bidfair_seat_" + code + "=guessed");
    assertThat(line.awaitClose()).isEqualTo(4401);
  }

  @Test
  void anUnknownRoomIsTold() {
    assertThat(server.browser().open("NOSUCH", "screen").awaitClose()).isEqualTo(4404);
  }

  @Test
  void aPageOfAnotherSiteGetsNothing() {
    Line line = student("1001", "Red").open(code, "seat", "Origin", "http://evil.example");
    assertThat(line.awaitClose()).isEqualTo(4403);
    assertThat(line.heard()).hasSize(1);
    assertThat(student("1002", "Blue").open(code, "seat", "Origin", server.address()).isClosed())
        .isFalse();
  }

  @Test
  void nonsenseIsToldAndDisturbsNobody() {
    Line calm = student("1001", "Red").enter(code, "seat");
    Line wild = student("1002", "Blue").enter(code, "seat");
    wild.say("{\"type\": \"hullo\"}");
    JsonNode problem = wild.hear("problem");
    assertThat(problem.path("reason").asString()).isEqualTo("MALFORMED");
    assertThat(problem.path("fatal").asBoolean()).isFalse();
    wild.sayBytes(new byte[] {1, 2, 3});
    wild.say("[[[[");
    wild.say("{\"type\": \"input\", \"id\": \"1\", \"command\": {\"type\": \"fly\"}}");
    wild.say("{\"type\": \"ping\"}");
    wild.hear("pong");
    calm.say("{\"type\": \"ping\"}");
    calm.hear("pong");
    assertThat(calm.isClosed()).isFalse();
  }

  @Test
  void helloComesFirstAndOnce() {
    Line line = student("1001", "Red").open(code, "seat");
    line.say("{\"type\": \"input\", \"id\": \"1\", \"command\": {\"type\": \"pause\"}}");
    assertThat(line.hear("problem").path("reason").asString()).isEqualTo("NO_HELLO");
    line.say("{\"type\": \"hello\", \"versions\": {}}");
    line.hear("welcome");
    line.say("{\"type\": \"hello\", \"versions\": {}}");
    line.hear(message -> message.path("reason").asString("").equals("ALREADY_SO"));
  }

  @Test
  void whoSaysNoHelloIsLetGo() {
    assertThat(server.browser().open(code, "screen").awaitClose()).isEqualTo(4408);
  }

  @Test
  void whoSaidHelloIsStillThereWhenLaterOnesAreLetGo() {
    Line greeted = server.browser().enter(code, "screen");
    assertThat(server.browser().open(code, "screen").awaitClose()).isEqualTo(4408);
    assertThat(greeted.isClosed()).isFalse();
  }

  @Test
  void aMessageThatIsTooLargeEndsTheLine() {
    Line line = student("1001", "Red").enter(code, "seat");
    line.say("{\"type\": \"hello\", \"versions\": {\"%s\": 1}}".formatted("x".repeat(2000)));
    assertThat(line.awaitClose()).isEqualTo(4413);
    assertThat(hits("max-message-bytes")).isEqualTo(1);
  }

  @Test
  void tooManyMessagesEndTheLine() {
    Line line = student("1001", "Red").enter(code, "seat");
    for (int i = 0; i < 20; i++) {
      line.say("{\"type\": \"ping\"}");
    }
    assertThat(line.awaitClose()).isEqualTo(4429);
    assertThat(hits("messages-per-second")).isEqualTo(1);
  }

  @Test
  void theOldestPageGivesWay() {
    Browser student = student("1001", "Red");
    Line first = student.enter(code, "seat");
    Line second = student.enter(code, "seat");
    Line third = student.enter(code, "seat");
    assertThat(first.awaitClose()).isEqualTo(4409);
    assertThat(second.isClosed()).isFalse();
    assertThat(third.isClosed()).isFalse();
  }

  @Test
  void theLateEndOfAnOldLineLeavesTheNewOneOnline() {
    Line console = teacher.enter(code, "teacher");
    Browser student = student("1001", "Red");
    Line old = student.enter(code, "seat");
    awaitOnline(console, true);
    Line fresh = student.enter(code, "seat");
    old.cut();
    fresh.order("1", "{\"type\": \"renameFirm\", \"name\": \"Crimson\"}");
    console.hear(frame -> frame.at("/tables/firms/put/0/name").asString("").equals("Crimson"));
    assertThat(console.heard())
        .noneMatch(frame ->
            frame.at("/tables/seats/put/0/online").asBoolean(true) == false
                && console.heard().indexOf(frame) > firstOnline(console));
    fresh.close();
    console.hear(frame ->
        frame.at("/tables/seats/put/0").has("online")
            && !frame.at("/tables/seats/put/0/online").asBoolean()
            && console.heard().indexOf(frame) > firstOnline(console));
  }

  @Test
  void aRenewedPinIsShownToTheTeacherAndWorks() {
    student("1001", "Red");
    Line console = teacher.enter(code, "teacher");
    assertThat(
            console
                .order("1", "{\"type\": \"renewPin\", \"seat\": 1}")
                .path("accepted")
                .asBoolean())
        .isTrue();
    JsonNode frame = console.hear(each -> each.at("/tables/seats/put/0").has("newPin"));
    String pin = frame.at("/tables/seats/put/0/newPin").asString();
    Answer answer =
        server
            .browser()
            .post(
                "/api/rooms/" + code + "/seats/resume",
                "{\"number\": \"1001\", \"pin\": \"%s\"}".formatted(pin));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aRemovedSeatLosesItsLine() {
    Line line = student("1001", "Red").enter(code, "seat");
    teacher.enter(code, "teacher").order("1", "{\"type\": \"removeSeat\", \"seat\": 1}");
    assertThat(line.awaitClose()).isEqualTo(4401);
  }

  @Test
  void theSocketsAddressIsNoPage() {
    Answer answer = server.browser().get("/api/rooms/" + code + "/socket?as=screen");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("upgrade")).isEqualTo("websocket");
  }

  private Browser student(String number, String firm) {
    Browser browser = server.browser();
    assertThat(browser.takeSeat(code, number, firm)).matches("\\d{6}");
    return browser;
  }

  private int hits(String limit) {
    String line =
        server
            .browser()
            .get("/metrics")
            .body()
            .lines()
            .filter(each -> each.startsWith("bidfair_limit_hits_total{limit=\"" + limit + "\"}"))
            .findFirst()
            .orElseThrow();
    return (int) Double.parseDouble(line.substring(line.indexOf(' ') + 1));
  }

  private static void awaitOnline(Line console, boolean online) {
    console.hear(frame ->
        frame.at("/tables/seats/put/0").has("online")
            && frame.at("/tables/seats/put/0/online").asBoolean() == online);
  }

  private static int firstOnline(Line console) {
    for (int i = 0; i < console.heard().size(); i++) {
      if (console.heard().get(i).at("/tables/seats/put/0/online").asBoolean(false)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
