package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class ReviewCommandTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path RECORD = FOLDER.resolve("cash-squeeze-5-robots-seed-4.jsonl");
  private static final Path CUT_SHORT =
      FOLDER.resolve("demo-5-firms-try-everything-until-day-140.jsonl");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsTheRankingTheDecidersAndSentencesOfEveryFirm() {
    assertThat(review(RECORD)).isZero();
    assertThat(out.toString())
        .contains("The whole game, over on day 360", "net worth", "bids lost by", "recognition")
        .contains("  1. ");
    assertThat(out.toString().lines().filter(line -> line.startsWith("  1. "))).hasSize(5);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void printsChinese() {
    assertThat(review(RECORD, "--lang", "zh-CN")).isZero();
    assertThat(out.toString()).contains("净资产（元）", "丢标原因", "。").doesNotContain("net worth");
  }

  @Test
  void printsOneFirm() {
    assertThat(review(RECORD, "--firm", "2")).isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("  1. "))).hasSize(1);
  }

  @Test
  void printsAllOfItAsJson() {
    assertThat(review(RECORD, "--json")).isZero();
    JsonNode review = Json.tree(out.toString());
    assertThat(review.path("over").booleanValue()).isTrue();
    assertThat(review.path("throughDay").intValue()).isEqualTo(360);
    assertThat(review.path("firms").size()).isEqualTo(5);
    assertThat(review.path("classroom").path("rankings").size()).isPositive();
    for (JsonNode firm : review.path("firms")) {
      assertThat(firm.path("sentences").size()).isBetween(1, 3);
      assertThat(firm.path("review").path("waterfall").path("steps").size()).isPositive();
    }
  }

  @Test
  void reviewsAGameThatWasCutShort() {
    assertThat(review(CUT_SHORT)).isZero();
    assertThat(out.toString()).contains("day 140");
  }

  @Test
  void oneIfTheRecordDiffers() throws IOException {
    String altered = Files.readString(RECORD).replaceFirst("\"rank\":2", "\"rank\":7");
    assertThat(review(Files.writeString(folder.resolve("game.jsonl"), altered))).isEqualTo(1);
    assertThat(err.toString()).contains("differs at line ", "ranking /standings/1/rank");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void twoIfThereIsNothingToReview() throws IOException {
    assertThat(review(Files.writeString(folder.resolve("game.jsonl"), "hello\n"))).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be reviewed: line 1:");
    assertThat(review(folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no such file");
  }

  @Test
  void twoIfTheQuestionIsWrong() {
    assertThat(review(RECORD, "--firm", "6")).isEqualTo(2);
    assertThat(err.toString()).contains("--firm must be 1 to 5, not 6");
    assertThat(review(RECORD, "--lang", "fr")).isEqualTo(2);
    assertThat(err.toString()).contains("--lang must be zh-CN or en, not fr");
  }

  private int review(Path file, String... options) {
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    List<String> arguments =
        Stream.concat(Stream.of("review", file.toString()), Stream.of(options)).toList();
    return command.execute(arguments.toArray(String[]::new));
  }
}
