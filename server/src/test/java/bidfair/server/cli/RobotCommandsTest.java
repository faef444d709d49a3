package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code simulate} and {@code tournament}, as they are called from a terminal. */
class RobotCommandsTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aYearIsToldMonthByMonthWithTheRanking() {
    assertThat(run("simulate", "standard", "--firms", "4", "--seed", "3")).isZero();
    assertThat(out.toString())
        .startsWith("standard, 4 firms, seed 3: 7 clients,")
        .containsPattern("(?m)^ +1 .*\\R( +\\d+ .*\\R){10} +12 ")
        .containsPattern("(?m)^ +1 +\\d +[a-z-]+ +[\\d,]+$")
        .containsPattern("State hash [0-9a-f]{64}\\R$");
  }

  @Test
  void theSameSeedGivesTheSameYear() {
    run("simulate", "demo", "--firms", "3", "--seed", "9");
    String first = out.toString();
    out.getBuffer().setLength(0);
    run("simulate", "demo", "--firms", "3", "--seed", "9");
    assertThat(out.toString()).isEqualTo(first);
  }

  @Test
  void whatIsRecordedReplays() {
    String record = folder.resolve("game.jsonl").toString();
    assertThat(run("simulate", "demo", "--firms", "3", "--record", record)).isZero();
    assertThat(run("replay", record)).isZero();
    assertThat(out.toString()).contains(record + " agrees");
  }

  @Test
  void aRecordThatCannotBeWrittenIsToldSo() {
    assertThat(run("simulate", "demo", "--firms", "2", "--record", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(folder + " cannot be written");
  }

  @Test
  void anUnknownScenarioIsToldWithThoseThereAre() {
    assertThat(run("simulate", "no-such")).isEqualTo(2);
    assertThat(err.toString()).contains("no-such", "standard, practice");
  }

  @Test
  void tooManyFirmsAreToldWithTheMost() {
    assertThat(run("simulate", "standard", "--firms", "1000")).isEqualTo(2);
    assertThat(err.toString()).contains("by 1 to ", "not 1000");
  }

  @Test
  void aTournamentTellsEveryClaim() {
    assertThat(run("tournament", "standard", "--games", "2", "--threads", "2")).isZero();
    assertThat(out.toString())
        .contains("2 games of each experiment", "seeds 1 to 2", "recognition beats price")
        .contains("no strategy is unbeatable")
        .doesNotContain(" NO");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aTournamentEndsWithOneIfAClaimFails() {
    assertThat(run("tournament", "practice", "--games", "1")).isEqualTo(1);
    assertThat(out.toString()).contains(" NO");
  }

  @Test
  void aTournamentNeedsAGame() {
    assertThat(run("tournament", "standard", "--games", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("must be at least 1");
  }

  private int run(String... arguments) {
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
