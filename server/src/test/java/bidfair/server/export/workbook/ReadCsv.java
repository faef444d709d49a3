package bidfair.server.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, apart from the code that writes it. */
final class ReadCsv {
  private final String text;
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> line = new ArrayList<>();
  private int at;

  private ReadCsv(String text) {
    this.text = text;
  }

  /** All lines, the headings first, with the leading apostrophes that were put before texts. */
  static List<List<String>> of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    ReadCsv reader = new ReadCsv(text.substring(1));
    while (reader.at < reader.text.length()) {
      reader.field();
    }
    return reader.lines;
  }

  private void field() {
    line.add(text.charAt(at) == '"' ? quoted() : plain());
    if (text.charAt(at) == ',') {
      at++;
    } else {
      assertThat(text.substring(at, at + 2)).isEqualTo("\r\n");
      at += 2;
      lines.add(line);
      line = new ArrayList<>();
    }
  }

  private String plain() {
    int begin = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
      at++;
    }
    return text.substring(begin, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
      at += text.charAt(at) == '"' ? 1 : 0;
      value.append(text.charAt(at));
      at++;
    }
    at++;
    return value.toString();
  }
}
