package bidfair.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bidfair.server.export.SampleRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReplayCommandTest {
  private static final String RECORD = SampleRecord.play("demo", 3, 1);

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void zeroIfAllAgrees() throws IOException {
    assertThat(replay(RECORD)).isZero();
    assertThat(out.toString()).contains("agrees", "12 checkpoints of a game that is over");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void oneIfSomethingDiffers() throws IOException {
    assertThat(replay(RECORD.replaceFirst("\"rank\":2", "\"rank\":7"))).isEqualTo(1);
    assertThat(out.toString())
        .contains("differs at line ", "ranking /standings/1/rank", "recorded  7", "replayed  2");
  }

  @Test
  void twoIfItIsNoRecord() throws IOException {
    assertThat(replay("hello\n")).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be replayed: line 1:");
  }

  @Test
  void twoIfThereIsNoFile() {
    assertThat(replay(folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no such file");
  }

  private int replay(String record) throws IOException {
    return replay(Files.writeString(folder.resolve("game.jsonl"), record));
  }

  private int replay(Path file) {
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute("replay", file.toString());
  }
}
