package bidfair.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
  private static final String RECORD = RandomPlay.play(4, 1, 360, false);

  @Test
  void aGameOfRobotsAgrees() throws Exception {
    assertThat(replay(SampleRecord.play("standard", 10, 5)))
        .isInstanceOfSatisfying(
            ReplayResult.Agrees.class,
            agrees -> {
              assertThat(agrees.checkpoints()).isEqualTo(12);
              assertThat(agrees.inputs()).isGreaterThan(361);
              assertThat(agrees.finished()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void gamesOfPeopleWhoTryEverythingAgree(long seed) throws Exception {
    assertThat(replay(RandomPlay.play(5, seed, 360, false)))
        .isInstanceOf(ReplayResult.Agrees.class);
  }

  @ParameterizedTest
  @CsvSource({"0, false, 1", "17, false, 1", "31, false, 2", "100, false, 4", "100, true, 4"})
  void aGameThatEndsEarlyOrGoesOnAgrees(int lastDay, boolean teacherEnds, int checkpoints)
      throws Exception {
    assertThat(replay(RandomPlay.play(3, 9, lastDay, teacherEnds)))
        .isInstanceOfSatisfying(
            ReplayResult.Agrees.class,
            agrees -> {
              assertThat(agrees.checkpoints()).isEqualTo(checkpoints);
              assertThat(agrees.finished()).isEqualTo(teacherEnds);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"accepted\":true}       | \"accepted\":false,\"reason\":\"NO_BID\"} | input /accepted",
        "\"reason\":\"NO_BID\"    | \"reason\":\"ORDER_CLOSED\"   | input /reason",
        "\"number\":500,          | \"number\":501,               | input /number",
        "\"netWorth\":1           | \"netWorth\":2                | checkpoint /firms/",
        "\"cash\":1               | \"cash\":9                    | checkpoint /firms/",
        "\"stage\":\"FORMATION\"  | \"stage\":\"STABLE\"          | checkpoint /firms/",
        "\"voidReason\":\"OVER_CEILING\" | \"voidReason\":\"UNFUNDED\" | opening /sheet/bids/",
        "\"total\":  | \"total\":9                    | opening /sheet/bids/",
        "\"finished\":true        | \"finished\":false            | ranking /finished",
        "\"rank\":2               | \"rank\":1                    | ranking /standings/1/rank",
        "\"sha256\":\"            | \"sha256\":\"0                | hash of the lines",
        "\"rulesVersion\":\"1\"   | \"rulesVersion\":\"0\"        | version of the rules",
      })
  void tellsWhereARecordDiffers(String text, String instead, String what) throws Exception {
    int line = lineWith(text);

    assertThat(replay(changed(lines -> replace(lines, line, text, instead))))
        .isInstanceOfSatisfying(
            ReplayResult.Differs.class,
            differs -> {
              assertThat(differs.line()).isEqualTo(line);
              assertThat(differs.what()).startsWith(what);
              assertThat(differs.expected()).isNotEqualTo(differs.found());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"opening", "checkpoint", "ranking", "input"})
  void tellsWhichLineIsMissing(String type) throws Exception {
    int line = lineWith("{\"type\":\"" + type);

    assertThat(replay(changed(lines -> without(lines, line))))
        .isInstanceOfSatisfying(
            ReplayResult.Differs.class,
            differs -> assertThat(differs.line()).isGreaterThanOrEqualTo(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"opening", "checkpoint", "ranking", "input"})
  void tellsWhichLineIsThereTwice(String type) throws Exception {
    int line = lineWith("{\"type\":\"" + type);

    assertThat(replay(changed(lines -> twice(lines, line))))
        .isInstanceOfSatisfying(
            ReplayResult.Differs.class, differs -> assertThat(differs.line()).isEqualTo(line + 1));
  }

  @Test
  void anAlteredNameIsFoundByTheHash() throws Exception {
    assertThat(replay(changed(lines -> replace(lines, 1, "公司 1", "公司 9"))))
        .isInstanceOfSatisfying(
            ReplayResult.Differs.class,
            differs -> assertThat(differs.what()).isEqualTo("hash of the lines"));
  }

  @Test
  void anotherOrderOfMembersIsTheSameGameWithAnotherHash() throws Exception {
    String end = "\"finished\":true,\"day\":360";
    String reordered = RECORD.replace(end, "\"day\":360, \"finished\":true");

    assertThat(reordered).isNotEqualTo(RECORD);
    assertThat(replay(reordered))
        .isInstanceOfSatisfying(
            ReplayResult.Differs.class,
            differs -> assertThat(differs.what()).isEqualTo("hash of the lines"));
  }

  private static ReplayResult replay(String record) throws IOException, RecordException {
    return Replay.of(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)));
  }

  private static int lineWith(String text) {
    List<String> lines = RECORD.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError("no line with " + text);
  }

  private static String changed(UnaryOperator<List<String>> change) {
    return String.join("\n", change.apply(new ArrayList<>(RECORD.lines().toList()))) + "\n";
  }

  private static List<String> replace(List<String> lines, int line, String text, String instead) {
    lines.set(line - 1, lines.get(line - 1).replace(text, instead));
    return lines;
  }

  private static List<String> without(List<String> lines, int line) {
    lines.remove(line - 1);
    return lines;
  }

  private static List<String> twice(List<String> lines, int line) {
    lines.add(line, lines.get(line - 1));
    return lines;
  }
}
