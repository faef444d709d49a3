package bidfair.server.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.export.Exports;
import bidfair.server.export.PlayedRoom;
import bidfair.server.export.text.Language;
import bidfair.server.protocol.Command;
import bidfair.server.review.GradeBook;
import bidfair.server.review.Grades;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradesExportTest {
  @TempDir private Path folder;

  @Test
  void gradesStandByStudentNumberWithTheTeachersChanges() {
    try (PlayedRoom room = new PlayedRoom(folder, "demo", 2)) {
      room.sit("1002", "=李", "Crane");
      room.sit("1001", "王小明", "Lotus");
      room.order(new Command.StartGame());
      room.step(new Command.StepDay());
      room.order(new Command.EndGame());
      room.order(new Command.ChangeGrade(2, Optional.of(77), "helped others"));
      Map<String, List<List<String>>> first = sheets(room, 1);
      List<List<String>> grades = first.getOrDefault("Grades", List.of());
      assertThat(grades).hasSize(3);
      assertThat(grades.get(1)).startsWith("1001", "王小明", "77").endsWith("77", "helped others");
      assertThat(grades.get(2)).startsWith("1002", "=李");
      assertThat(first.getOrDefault("Index", List.of()))
          .contains(List.of("Graded by", "By rank"), List.of("Measure", "Net worth"));

      room.reset();
      room.order(new Command.StartGame());
      room.step(new Command.StepDay());
      assertThat(sheets(room, 1).get("Grades")).isEqualTo(grades);
      assertThat(sheets(room, 2).getOrDefault("Grades", List.of()).get(1))
          .doesNotContain("helped others");
    }
  }

  private static Map<String, List<List<String>>> sheets(PlayedRoom room, int game) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(
            new Exports(room.journal(), InstantSource.system(), ZoneOffset.UTC)
                .grades(
                    room.key(),
                    game,
                    Language.EN,
                    played -> Grades.of(played, GradeBook.of(played.grading())),
                    out))
        .isEmpty();
    return ReadTables.workbook(out.toByteArray());
  }
}
