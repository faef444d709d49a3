package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no record is told by line and reason. */
class RecordReaderTest {
  private static final String RECORD = RandomPlay.play(3, 1, 5, false);
  private static final String HEADER = RECORD.substring(0, RECORD.indexOf('\n') + 1);

  @Test
  void nothing() {
    unreadable("").withMessageContaining("line 1: is missing");
  }

  @ParameterizedTest
  @CsvSource({"1, 2: is cut off", "20, 3: is missing: the record is cut off"})
  void aRecordThatIsCutOff(int unused, String message) {
    String cut = unused == 1 ? HEADER + "{\"type\":\"inp" : HEADER + line(2);

    unreadable(cut).withMessageContaining("line " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not JSON | is not valid JSON",
        "{\"type\":\"remark\"} | /type names no known type: remark",
        "{\"type\":\"hash\"} | /sha256 is missing",
        "{\"type\":\"hash\",\"sha256\":\"0\",\"more\":1} | /more is not a known property",
        "{\"type\":\"checkpoint\",\"month\":1.5,\"day\":1,\"firms\":[]} | /month must be a whole"
            + " number",
        "[] | ",
        "{} | /type is missing",
      })
  void aLineThatIsNone(String line, String reason) {
    unreadable(HEADER + line(2) + line + "\n")
        .withMessageContaining("line 3: ")
        .withMessageContaining(reason == null ? "" : reason);
  }

  @Test
  void anotherHeader() {
    unreadable(HEADER + HEADER).withMessageContaining("line 2: is a second header");
  }

  @Test
  void aLineAfterTheHash() {
    unreadable(RECORD + line(2)).withMessageContaining("stands after the hash");
  }

  @Test
  void aFileThatBeginsOtherwise() {
    unreadable("{\"some\":\"thing\"}\n").withMessageContaining("line 1: is no header");
    unreadable("hello\n").withMessageContaining("line 1:");
    unreadable(line(2)).withMessageContaining("line 1: is no header");
  }

  @Test
  void aFormatOfTheFuture() {
    unreadable(RECORD.replaceFirst("\"format\":1", "\"format\":2"))
        .withMessageContaining("format 2 is not known; this program reads format 1");
  }

  @Test
  void aGameThatCannotBePlayed() {
    unreadable(RECORD.replaceFirst("\"daysPerMonth\":30", "\"daysPerMonth\":0"))
        .withMessageContaining("cannot be played");
  }

  private static String line(int number) {
    return RECORD.lines().skip(number - 1L).findFirst().orElseThrow() + "\n";
  }

  private static ThrowableAssertAlternative<RecordException> unreadable(String record) {
    return assertThatExceptionOfType(RecordException.class)
        .isThrownBy(
            () -> Replay.of(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8))));
  }
}
