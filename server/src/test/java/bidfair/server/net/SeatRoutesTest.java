package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatRoutesTest {
  @TempDir private Path folder;
  private TestServer server;
  private String code;
  private String seats;

  @BeforeEach
  void start() {
    server = TestServer.start(folder, "guesses", "3");
    code = server.firstTeacher().makeRoom("standard");
    seats = "/api/rooms/" + code + "/seats";
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aRoomIsFoundByItsCode() {
    Answer answer = server.browser().get("/api/rooms/" + code.toLowerCase(Locale.ROOT));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("code").asString()).isEqualTo(code).matches("[A-Z0-9]{6}");
    assertThat(answer.json().path("phase").asString()).isEqualTo("LOBBY");
    assertThat(answer.json().path("peoplePerFirm").asInt()).isEqualTo(5);
    assertThat(answer.json().has("me")).isFalse();
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
  }

  @Test
  void aCodeThatNoRoomHasIsTold() {
    Answer answer = server.browser().get("/api/rooms/NOSUCH");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.reason()).isEqualTo("UNKNOWN_ROOM");
  }

  @Test
  void aSeatIsTakenByPostOnly() {
    Browser student = server.browser();
    Answer get = student.get(seats);
    assertThat(get.status()).isEqualTo(405);
    assertThat(get.header("allow")).isEqualTo("POST");
    assertThat(student.takeSeat(code, "1001", "Red")).matches("\\d{6}");

    assertThat(student.get("/api/rooms/" + code).json().at("/me/seat").asInt()).isEqualTo(1);
    assertThat(server.browser().get("/api/rooms/" + code).json().at("/firms/0/people").asInt())
        .isEqualTo(1);
  }

  @Test
  void theSeatsCookieIsForThisRoomAndNoScript() {
    Browser student = server.browser();
    Answer answer = student.post(seats, seat("1001", "claim-of-student-1", "Red"));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("set-cookie"))
        .matches("bidfair_seat_" + code + "=[\\w-]{43}; .*")
        .contains("HTTPOnly", "SameSite=Lax");
  }

  @Test
  void askingAgainWithTheSameClaimGivesTheSameSeat() {
    Answer first = server.browser().post(seats, seat("1001", "claim-of-student-1", "Red"));
    Answer again = server.browser().post(seats, seat("1001", "claim-of-student-1", "Red"));
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().path("seat")).isEqualTo(first.json().path("seat"));
  }

  @Test
  void somebodyElsesNumberIsTaken() {
    server.browser().takeSeat(code, "1001", "Red");
    Answer answer = server.browser().post(seats, seat("1001", "claim-of-somebody", "Blue"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.reason()).isEqualTo("NUMBER_TAKEN");
  }

  @Test
  void aPinBringsAStudentBackOnAnotherMachine() {
    String pin = server.browser().takeSeat(code, "1001", "Red");
    Browser elsewhere = server.browser();
    Answer answer = elsewhere.post(seats + "/resume", resume("1001", pin));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("seat").asInt()).isEqualTo(1);
    assertThat(elsewhere.get("/api/rooms/" + code).json().at("/me/seat").asInt()).isEqualTo(1);
  }

  @Test
  void aBrowserForgetsTheSeatThatIsLeft() {
    Browser student = server.browser();
    String pin = student.takeSeat(code, "1001", "Red");
    assertThat(student.post(seats + "/leave", "").status()).isEqualTo(204);
    assertThat(student.get("/api/rooms/" + code).json().has("me")).isFalse();
    assertThat(student.post(seats + "/resume", resume("1001", pin)).status()).isEqualTo(200);
  }

  @Test
  void guessingAPinComesToAnEndForThatSeatOnly() {
    String pin = server.browser().takeSeat(code, "1001", "Red");
    String other = server.browser().takeSeat(code, "1002", "Blue");
    String wrong = pin.equals("000000") ? "000001" : "000000";
    Browser guesser = server.browser();
    for (int i = 0; i < 3; i++) {
      assertThat(guesser.post(seats + "/resume", resume("1001", wrong)).reason())
          .isEqualTo("WRONG_PIN");
    }
    assertThat(guesser.post(seats + "/resume", resume("1001", pin)).reason())
        .isEqualTo("TRY_LATER");
    assertThat(guesser.post(seats + "/resume", resume("1002", other)).status()).isEqualTo(200);
  }

  @Test
  void aNumberWithoutASeatIsAWrongPinToo() {
    assertThat(server.browser().post(seats + "/resume", resume("9", "123456")).reason())
        .isEqualTo("WRONG_PIN");
  }

  @Test
  void whatIsNotUnderstoodIsToldWithItsPlace() {
    Answer answer = server.browser().post(seats, "{\"number\": \"1\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.reason()).isEqualTo("MALFORMED");
    assertThat(answer.json().path("detail").asString()).contains("missing");
  }

  @Test
  void theQrCodeIsAPicture() {
    Answer answer = server.browser().get("/api/rooms/" + code + "/qr.svg");
    assertThat(answer.header("content-type")).isEqualTo("image/svg+xml");
    assertThat(answer.body()).startsWith("<svg").contains("<path");
  }

  private static String seat(String number, String claim, String firm) {
    return """
    {"number": "%s", "name": "Mei", "claim": "%s", "firm": {"type": "found", "name": "%s"}}
    """
        .formatted(number, claim, firm);
  }

  private static String resume(String number, String pin) {
    return "{\"number\": \"%s\", \"pin\": \"%s\"}".formatted(number, pin);
  }
}
