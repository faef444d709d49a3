package bidfair.server.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.export.table.Cell;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CsvTable table = new CsvTable(out, List.of("公司", "amount"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a \"quoted\", word",
        "two\nlines",
        "two\r\nlines",
        "",
        " spaces ",
        "شركة",
        "😀",
        "x=1",
        "\"",
        ","
      })
  void textsComeBackAsTheyWere(String text) {
    assertThat(written(Cell.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "＝1", "－1", "'a", "=\"a\",1"})
  void whatASpreadsheetWouldCalculateIsMadeAText(String text) {
    assertThat(written(Cell.of(text))).isEqualTo("'" + text);
  }

  @Test
  void numbersAreExactAndNoTexts() {
    assertThat(written(new Cell.Figure(-1_234_567_890_123_456_7L, 2)))
        .isEqualTo("-123456789012345.67");
    assertThat(written(new Cell.Figure(50, 2))).isEqualTo("0.50");
    assertThat(written(Cell.of(0))).isEqualTo("0");
    assertThat(written(Cell.BLANK)).isEmpty();
  }

  private String written(Cell cell) {
    table.row(List.of(Cell.of("before"), cell));
    List<String> line = ReadCsv.of(out.toByteArray()).getLast();
    assertThat(line).hasSize(2);
    return line.getLast();
  }
}
