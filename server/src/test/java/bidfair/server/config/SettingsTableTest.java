package bidfair.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the table in docs/running.md to the settings. {@code mvn test -pl server -am
 * -Dtest=SettingsTableTest -Dbidfair.docs=write} rewrites it.
 */
class SettingsTableTest {
  private static final Path FILE = Path.of("../docs/running.md");
  private static final String BEGIN = "<!-- settings -->\n";
  private static final String END = "<!-- /settings -->";

  @Test
  void theDocumentedTableIsComplete() throws IOException {
    String document = Files.readString(FILE);
    int begin = document.indexOf(BEGIN) + BEGIN.length();
    int end = document.indexOf(END);
    if (System.getProperty("bidfair.docs", "compare").equals("write")) {
      document = document.substring(0, begin) + table() + document.substring(end);
      Files.writeString(FILE, document);
      end = document.indexOf(END);
    }
    assertThat(document.substring(begin, end)).isEqualTo(table());
  }

  private static String table() {
    String rows =
        Arrays.stream(Setting.values()).map(SettingsTableTest::row).collect(Collectors.joining());
    return "| setting | default | values | what |\n|---|---|---|---|\n" + rows;
  }

  private static String row(Setting setting) {
    String values =
        setting.isNumber() ? "%,d to %,d".formatted(setting.min(), setting.max()) : "text";
    String standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
    return "| `%s` | %s | %s | %s |\n"
        .formatted(setting.key(), standard, values.replace(',', ' '), setting.description());
  }
}
