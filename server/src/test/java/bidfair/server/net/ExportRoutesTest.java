package bidfair.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRoutesTest {
  private static final String ROOMS = "/api/teacher/rooms/";

  @TempDir private Path folder;
  private TestServer server;
  private Browser teacher;
  private String code;

  @BeforeEach
  void start() {
    server = TestServer.start(folder);
    teacher = server.firstTeacher();
    code = teacher.makeRoom("demo");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"exports/workbook.xlsx", "exports/tables.zip", "exports/grades.xlsx", "record"})
  void onlyTheRoomsTeacherGetsIt(String export) {
    startGame();
    assertThat(server.browser().get(ROOMS + code + "/" + export).reason())
        .isEqualTo("NOT_SIGNED_IN");
    Browser student = server.browser();
    student.takeSeat(code, "1001", "Lotus");
    assertThat(student.get(ROOMS + code + "/" + export).reason()).isEqualTo("NOT_SIGNED_IN");
    assertThat(teacher.get(ROOMS + code + "/" + export).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"exports/workbook.xlsx", "exports/tables.zip", "exports/grades.xlsx", "record"})
  void onlyAGameThatWasBegunIsExported(String export) {
    assertThat(teacher.get(ROOMS + code + "/" + export).reason()).isEqualTo("GAME_NOT_STARTED");
    startGame();
    String address = ROOMS + code + "/" + export + "?game=";
    assertThat(teacher.get(address + "1").status()).isEqualTo(200);
    for (String wrong : new String[] {"0", "2", "-1", "first", "99999999999"}) {
      assertThat(teacher.get(address + wrong).reason()).isEqualTo("VALUE_OUT_OF_RANGE");
    }
  }

  @Test
  void theFileIsNamedInBothWays() {
    startGame();
    Answer chinese = teacher.get(ROOMS + code + "/exports/workbook.xlsx");
    assertThat(chinese.header("content-disposition"))
        .startsWith(
            "attachment; filename=\"bidfair-" + code + "-1-workbook.xlsx\"; filename*=UTF-8''")
        .contains("%E8%AF%BE%E7%A8%8B%E6%95%B0%E6%8D%AE");
    assertThat(chinese.header("content-type"))
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(chinese.header("cache-control")).isEqualTo("no-store");
    Answer english = teacher.get(ROOMS + code + "/exports/tables.zip?lang=en");
    assertThat(english.header("content-disposition"))
        .endsWith("filename*=UTF-8''Bidfair-" + code + "-1-tables.zip");
    assertThat(teacher.get(ROOMS + code + "/exports/tables.zip?lang=fr").reason())
        .isEqualTo("VALUE_OUT_OF_RANGE");
  }

  @Test
  void theHeadAloneMakesNothing() {
    startGame();
    Answer head = teacher.send("HEAD", ROOMS + code + "/exports/workbook.xlsx", "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.docx", "report.pdf"})
  void aReportIsForTheFirmsPeopleAndTheTeacher(String report) {
    Browser student = server.browser();
    student.takeSeat(code, "1001", "Lotus");
    startGame();
    String address = "/api/rooms/" + code + "/" + report;
    assertThat(student.get(address).reason()).isEqualTo("GAME_NOT_OVER");
    endGame();
    Answer own = student.get(address);
    assertThat(own.status()).isEqualTo(200);
    assertThat(own.header("content-disposition"))
        .contains("filename=\"bidfair-" + code + "-1-" + report + "\"")
        .contains("%E5%AE%9E%E9%AA%8C%E6%8A%A5%E5%91%8A");
    assertThat(teacher.get(address + "?firm=1&lang=en").status()).isEqualTo(200);
    assertThat(teacher.get(address + "?firm=99").reason()).isEqualTo("UNKNOWN_FIRM");
    assertThat(teacher.get(address).reason()).isEqualTo("NOT_SIGNED_IN");
    assertThat(student.get(address + "?firm=2").reason()).isEqualTo("NOT_ALLOWED");
    assertThat(server.browser().get(address).reason()).isEqualTo("NOT_SIGNED_IN");
    assertThat(server.browser().get(address + "?firm=1").reason()).isEqualTo("NOT_SIGNED_IN");
  }

  private void startGame() {
    Line console = teacher.enter(code, "teacher");
    assertThat(console.order("1", "{\"type\": \"startGame\"}").path("accepted").asBoolean())
        .isTrue();
  }

  private void endGame() {
    Line console = teacher.enter(code, "teacher");
    console.order("2", "{\"type\": \"setMode\", \"mode\": \"TEACHER\"}");
    console.order("3", "{\"type\": \"stepDay\"}");
    assertThat(console.order("4", "{\"type\": \"endGame\"}").path("accepted").asBoolean()).isTrue();
  }
}
